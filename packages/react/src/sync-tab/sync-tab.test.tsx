// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createRef } from "react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { stubResizeObserver } from "../testing/no-layout.ts";
import { createMemoryOffice, DOSSIER, type MemoryOffice } from "../testing/memory-office.ts";
import { referenceOf } from "../testing/office.data.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import type { SyncTabHandle } from "./handle.ts";
import { SyncTab } from "./sync-tab.tsx";

beforeAll(stubResizeObserver);

const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};
const reference = (): HTMLElement => screen.getByRole("combobox", { name: "Referentie" });
const type = (text: string): void => {
  fireEvent.change(reference(), { target: { value: text } });
};
const choose = async (name: RegExp): Promise<void> => {
  await press("Administratie sync toevoegen");
  fireEvent.click(reference());
  fireEvent.click(await screen.findByRole("option", { name }));
};

describe("the tab over a store", () => {
  let office: MemoryOffice;
  beforeEach(() => {
    office = createMemoryOffice();
  });

  it("links: the id fills itself in, the plan is told, and the row shows whom", async () => {
    const onLinked = vi.fn();
    renderInOffice(office, <SyncTab dossierId={DOSSIER} onLinked={onLinked} />);
    await choose(/Bakkerij Peeters/);
    expect(screen.getByLabelText("Extern id")).toHaveProperty("value", "1001");
    expect((await screen.findAllByText(/De naam van dit dossier wordt/)).length).toBeGreaterThan(0);
    await press("Aanpassingen bewaren");
    expect(await screen.findByRole("button", { name: "Meer voor Bakkerij Peeters" })).toBeTruthy();
    expect(onLinked).toHaveBeenCalledOnce();
  });

  it("marks what was typed, says why a client can't be linked, and doesn't pick him", async () => {
    office.references = [...office.references, referenceOf("1004", "Peeters Bouw", { linkedTo: [DOSSIER] })];
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await press("Administratie sync toevoegen");
    type("peeters");
    const trader = await screen.findByRole("option", { name: /Bart Peeters.*Kan niet gekoppeld worden/ });
    await waitFor(() => expect(trader.querySelector("mark")?.textContent).toBe("Peeters"));
    expect(screen.getByRole("option", { name: /Al gekoppeld aan dossier d1/ }).getAttribute("aria-setsize")).toBe("4");
    fireEvent.click(trader);
    expect(screen.getByLabelText("Extern id")).toHaveProperty("value", "");
  });

  it("picks by the keyboard, and leaves text that was not picked", async () => {
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await press("Administratie sync toevoegen");
    type("holding");
    await screen.findByRole("option", { name: /Peeters Holding/ });
    await waitFor(() => expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(1));
    fireEvent.keyDown(reference(), { key: "ArrowDown" });
    const active = reference().getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toContain("Peeters Holding");
    fireEvent.keyDown(reference(), { key: "Enter" });
    expect(reference()).toHaveProperty("value", "Peeters Holding");
    type("iets anders");
    fireEvent.blur(reference());
    expect(reference()).toHaveProperty("value", "Peeters Holding");
  });

  it("looks a typed id up, and shows whom it means before it can be saved", async () => {
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await choose(/Bakkerij Peeters/);
    await press("Toch wijzigen");
    const id = screen.getByLabelText("Extern id");
    fireEvent.change(id, { target: { value: "9999" } });
    expect(screen.getByRole("button", { name: "Aanpassingen bewaren" })).toHaveProperty("disabled", true);
    expect(await screen.findByText(/9999 staat niet in AdminPulse Gent/)).toBeTruthy();
    fireEvent.change(id, { target: { value: "1002" } });
    await waitFor(() => expect(reference()).toHaveProperty("value", "Peeters Holding"));
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Aanpassingen bewaren" })).toHaveProperty("disabled", false),
    );
  });

  it("shows the fresh plan where the one that was shown had gone stale", async () => {
    office.staleOnce();
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await choose(/Bakkerij Peeters/);
    await screen.findAllByText(/De naam van dit dossier wordt/);
    await press("Aanpassingen bewaren");
    expect(await screen.findByText(/intussen gewijzigd/)).toBeTruthy();
    await press("Aanpassingen bewaren");
    expect(await screen.findByRole("button", { name: "Nu bijwerken" })).toBeTruthy();
  });

  it("is saved by the form of the host, and tells it what is missing", async () => {
    const ref = createRef<SyncTabHandle>();
    renderInOffice(office, <SyncTab dossierId={DOSSIER} form="host" ref={ref} />);
    await press("Administratie sync toevoegen");
    expect(ref.current?.dirty).toBe(false);
    expect(ref.current?.validate()).toBe(false);
    expect(await screen.findByText("Kies een referentie.")).toBeTruthy();
    fireEvent.click(reference());
    fireEvent.click(await screen.findByRole("option", { name: /Holding/ }));
    await screen.findAllByText(/De naam van dit dossier wordt/);
    expect(ref.current?.dirty).toBe(true);
    expect(await ref.current?.save()).toBe(true);
    expect(await screen.findByRole("button", { name: "Nu bijwerken" })).toBeTruthy();
  });

  it("saves nothing by the host's button while no plan was shown, and goes back by its own 'Annuleren'", async () => {
    const ref = createRef<SyncTabHandle>();
    renderInOffice(office, <SyncTab dossierId={DOSSIER} form="host" ref={ref} />);
    await screen.findByRole("button", { name: "Administratie sync toevoegen" });
    expect([ref.current?.dirty, ref.current?.validate(), await ref.current?.save()]).toEqual([false, true, true]);
    office.staleOnce();
    await choose(/Holding/);
    await screen.findAllByText(/De naam van dit dossier wordt/);
    expect(await ref.current?.save()).toBe(false);
    expect(await screen.findByText(/intussen gewijzigd/)).toBeTruthy();
    expect(ref.current?.dirty).toBe(true);
    await press("Annuleren");
    expect(ref.current?.dirty).toBe(false);
    expect(await screen.findByRole("button", { name: "Administratie sync toevoegen" })).toBeTruthy();
  });

  it("puts the focus into the first field that is empty where the plus was pressed", async () => {
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    const plus = await screen.findByRole("button", { name: "Administratie sync toevoegen" });
    plus.focus();
    fireEvent.click(plus);
    expect(document.activeElement).toBe(reference());
  });

  it("loses nothing chosen where the login has gone", async () => {
    const { sync } = renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await choose(/Bakkerij Peeters/);
    await screen.findAllByText(/De naam van dit dossier wordt/);
    office.trouble("links.save", "UNAUTHENTICATED");
    await press("Aanpassingen bewaren");
    expect(await screen.findByText("U bent niet meer aangemeld")).toBeTruthy();
    expect(reference()).toHaveProperty("value", "Bakkerij Peeters");
    office.trouble("links.save", null);
    sync.retry();
    expect(await screen.findByRole("button", { name: "Nu bijwerken" })).toBeTruthy();
  });

  it("says why a pull failed, and what stays", async () => {
    office.link();
    office.trouble("runs.start", "PACKAGE_UNREACHABLE");
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await press("Nu bijwerken");
    expect(await screen.findByText("De server van het kantoor antwoordt niet")).toBeTruthy();
    expect(screen.getByText(/Uw gegevens van 24 november 2026 blijven staan/)).toBeTruthy();
  });

  it("can be looked at by who may not change it", async () => {
    office.link();
    renderInOffice(office, <SyncTab dossierId={DOSSIER} readOnly />);
    expect(await screen.findByText("U kunt de koppeling bekijken, maar niet wijzigen.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Nu bijwerken" })).toBeNull();
  });
});
