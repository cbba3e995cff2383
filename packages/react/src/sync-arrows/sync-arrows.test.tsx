// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryOffice, DOSSIER } from "../testing/memory-office.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { together } from "./bookkeeping.ts";
import { SyncArrows } from "./sync-arrows.tsx";

describe("the arrows over a store", () => {
  it("pull the administration alone", async () => {
    const office = createMemoryOffice();
    office.link();
    renderInOffice(office, <SyncArrows dossierId={DOSSIER} scope="administration" />);
    fireEvent.click(await screen.findByRole("button", { name: "Nu bijwerken" }));
    expect((await screen.findAllByText("Bijgewerkt, met wijzigingen")).length).toBeGreaterThan(0);
    expect(office.calls).toContain("runs.start");
  });

  it("stop where the package does not answer, and say why, what stays and what to do", async () => {
    const office = createMemoryOffice();
    office.link();
    office.trouble("runs.start", "PACKAGE_UNREACHABLE");
    renderInOffice(office, <SyncArrows dossierId={DOSSIER} scope="dossier" />);
    fireEvent.click(await screen.findByRole("button", { name: "Boekhouding en administratie bijwerken" }));
    expect(await screen.findByText(/blijven staan/)).toBeDefined();
    office.trouble("runs.start", null);
    fireEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    expect((await screen.findAllByText("Bijgewerkt, met wijzigingen")).length).toBeGreaterThan(0);
    expect(screen.queryByText(/blijven staan/)).toBeNull();
  });

  it("start the bookkeeping too where they are the dossier's, also without a link", async () => {
    const onBookkeepingSync = vi.fn(() => Promise.reject(new Error("closed")));
    renderInOffice(
      createMemoryOffice(),
      <SyncArrows dossierId={DOSSIER} scope="dossier" onBookkeepingSync={onBookkeepingSync} />,
    );
    fireEvent.click(await screen.findByRole("button", { name: "Boekhouding en administratie bijwerken" }));
    expect((await screen.findAllByText("Niet bijgewerkt")).length).toBeGreaterThan(0);
    expect(onBookkeepingSync).toHaveBeenCalledOnce();
  });
});

describe("both together", () => {
  const succeeded = { kind: "succeeded", at: 1000, changed: false } as const;

  it("turn until the last is done, and tell the worse outcome", () => {
    expect(together(succeeded, { kind: "running", since: 0 }, 4200)).toMatchObject({ kind: "running", seconds: 4 });
    expect(together(succeeded, { kind: "failed", at: 2000 }, 4200)).toEqual({ kind: "failed", at: 2000 });
    const stalled = { kind: "stalled", at: 3000 } as const;
    expect(together(stalled, { kind: "failed", at: 2000 }, 4200)).toBe(stalled);
    expect(together(succeeded, { kind: "idle" }, 4200)).toBe(succeeded);
  });
});
