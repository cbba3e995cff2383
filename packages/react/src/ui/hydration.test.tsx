// @vitest-environment jsdom
import { StrictMode, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { act, cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAdminSync } from "@adminsync/core/client";
import { nl } from "../messages/nl/nl.ts";
import { AdminSyncProvider } from "../provider/admin-sync-provider.tsx";
import { SyncTab } from "../sync-tab/sync-tab.tsx";
import { createMemoryOffice, DOSSIER } from "../testing/memory-office.ts";
import { SHOWN } from "../testing/shown.tsx";

afterEach(cleanup);

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** The markup that a server sends. What React 18 says of layout effects is true here only: a server has no document. */
function markupOf(view: ReactElement): string {
  const muted = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const markup = renderToString(view);
  muted.mockRestore();
  return markup;
}

/** What React tells while markup of a server comes alive: a mismatch is told as an error that it recovered from. */
async function wakeUp(view: ReactElement): Promise<{ readonly told: readonly unknown[]; readonly box: HTMLElement }> {
  const whole = <StrictMode>{view}</StrictMode>;
  const box = document.createElement("div");
  box.innerHTML = markupOf(whole);
  document.body.append(box);
  const told: unknown[] = [];
  const heard = vi.spyOn(console, "error").mockImplementation((...words) => told.push(words));
  await act(async () => {
    const root = hydrateRoot(box, whole, { onRecoverableError: (error) => told.push(error) });
    leaving.push(() => act(() => root.unmount()));
    await Promise.resolve();
  });
  heard.mockRestore();
  leaving.push(() => box.remove());
  return { told, box };
}

describe("markup of a server comes alive without a mismatch", () => {
  it.each(SHOWN)("%s", async (_name, view) => {
    const { told } = await wakeUp(view);
    expect(told).toEqual([]);
  });

  it("the tab over a store, which then asks and shows what it is told", async () => {
    const office = createMemoryOffice();
    const sync = createAdminSync({ adapter: office.adapter, channel: () => null });
    const { told, box } = await wakeUp(
      <AdminSyncProvider sync={sync} languages={[nl]} native>
        <SyncTab dossierId={DOSSIER} />
      </AdminSyncProvider>,
    );
    expect(told).toEqual([]);
    await vi.waitFor(() => expect(box.textContent).toContain("nog niet gekoppeld"));
  });
});
