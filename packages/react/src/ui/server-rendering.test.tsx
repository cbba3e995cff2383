import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { createAdminSync } from "@adminsync/core/client";
import { ConfirmOverwriteBanner } from "../overwrite-banner/confirm-overwrite-banner.tsx";
import { companyDetails } from "@adminsync/core/bindings";
import { nl } from "../messages/nl/nl.ts";
import { AdminSyncProvider } from "../provider/admin-sync-provider.tsx";
import { PresentationProvider } from "../provider/presentation-provider.tsx";
import { SyncArrows } from "../sync-arrows/sync-arrows.tsx";
import { SyncArrowsView } from "../sync-arrows/sync-arrows-view.tsx";
import { SyncTab } from "../sync-tab/sync-tab.tsx";
import { createMemoryOffice, DOSSIER } from "../testing/memory-office.ts";
import { SHOWN } from "../testing/shown.tsx";

let complaints: MockInstance;
beforeEach(() => {
  complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});

describe("on a server, without a document", () => {
  it.each(SHOWN)("%s: no warning, and no style attribute, which a strict policy would refuse", (_name, view) => {
    const html = renderToString(<StrictMode>{view}</StrictMode>);
    expect(html).toContain("data-adminsync");
    expect(html).not.toMatch(/\sstyle=/);
  });

  it("widgets over a store show that they load, and ask nothing", () => {
    const office = createMemoryOffice();
    const sync = createAdminSync({ adapter: office.adapter });
    const html = renderToString(
      <AdminSyncProvider sync={sync} languages={[nl]} locale="nl-BE">
        <SyncTab dossierId={DOSSIER} />
        <SyncArrows dossierId={DOSSIER} scope="dossier" />
        <ConfirmOverwriteBanner
          dossierId={DOSSIER}
          binding={companyDetails}
          scope="2026"
          values={{}}
          onApply={() => {}}
        />
      </AdminSyncProvider>,
    );
    expect(html).toContain("Wordt geladen");
    expect(office.calls).toEqual([]);
  });

  it("a moment is written in full, since 'just now' would be old on arrival", () => {
    const html = renderToString(
      <PresentationProvider languages={[nl]}>
        <SyncArrowsView state={{ kind: "failed", at: "2026-11-24T01:14:00Z" }} onStart={() => undefined} />
      </PresentationProvider>,
    );
    expect(html).toContain("24 november 2026 om 02:14</time>");
  });
});
