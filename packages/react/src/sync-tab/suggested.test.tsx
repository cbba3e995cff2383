// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stubResizeObserver } from "../testing/no-layout.ts";
import { createMemoryOffice, DOSSIER, type MemoryOffice } from "../testing/memory-office.ts";
import { SUGGESTED } from "../testing/office.data.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { SyncTab } from "./sync-tab.tsx";

beforeAll(stubResizeObserver);

const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};
const reference = (): HTMLElement => screen.getByRole("combobox", { name: "Referentie" });
const key = (name: string, more: object = {}): void => {
  fireEvent.keyDown(reference(), { key: name, ...more });
};
const seen = { selector: "[data-part=suggestion-text] *" };
const rejected = { selector: "[data-part=refusal] *" };

describe("suggestions in the tab", () => {
  let office: MemoryOffice;
  beforeEach(() => {
    office = createMemoryOffice();
  });
  const open = async (): Promise<void> => {
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await press("Administratie sync toevoegen");
  };

  it("propose the best one, and choose nobody until its button is pressed", async () => {
    await open();
    await screen.findByText("zelfde ondernemingsnummer, zelfde naam", seen);
    expect(reference()).toHaveProperty("value", "");
    expect(office.calls).not.toContain("links.plan");
    await press("Kies Bakkerij Peeters");
    expect(reference()).toHaveProperty("value", "Bakkerij Peeters");
    expect(document.activeElement).toBe(reference());
    expect(await screen.findByText("Gelijk: nummer, naam, rechtsvorm en adres", seen)).toBeTruthy();
  });

  it("stand on top of the list once, with the place of each row true", async () => {
    await open();
    await screen.findByText("zelfde ondernemingsnummer, zelfde naam", seen);
    fireEvent.click(reference());
    await screen.findByRole("option", { name: /^Peeters Holding/ });
    const options = within(screen.getByRole("listbox", { name: "Referenties" })).getAllByRole("option");
    expect(options.map((option) => option.getAttribute("aria-posinset"))).toEqual(["1", "2", "3"]);
    expect(options.map((option) => option.getAttribute("aria-setsize"))).toEqual(["3", "3", "3"]);
    const group = screen.getByRole("group", { name: "Beste voorstel" });
    expect(within(group).getByRole("option", { name: /^Bakkerij Peeters/ })).toBe(options[0]);
    fireEvent.change(reference(), { target: { value: "peeters" } });
    expect(screen.queryByRole("group", { name: "Beste voorstel" })).toBeNull();
  });

  it("sink by Shift+Delete, stay sunk for whoever comes next, and come back", async () => {
    await open();
    await screen.findByText("zelfde ondernemingsnummer, zelfde naam", seen);
    key("ArrowDown");
    await screen.findByRole("option", { name: /^Peeters Holding/ });
    key("ArrowDown");
    key("Delete", { shiftKey: true });
    expect(await screen.findByText("Bakkerij Peeters wordt niet meer voorgesteld.", rejected)).toBeTruthy();
    expect(await screen.findByText("1 mogelijke klant", seen)).toBeTruthy();
    await waitFor(() => expect(office.rejections).toHaveLength(1));
    await waitFor(() => expect(office.calls.filter((name) => name === "references.suggest").length).toBeGreaterThan(1));
    expect(screen.getByText("1 mogelijke klant", seen)).toBeTruthy();
    await press("Ongedaan maken");
    expect(await screen.findByRole("button", { name: "Kies Bakkerij Peeters" })).toBeTruthy();
    await waitFor(() => expect(office.rejections).toHaveLength(0));
    expect(reference()).toHaveProperty("value", "");
  });

  it("come back where a refusal could not be saved, and say so", async () => {
    office.trouble("dossiers.reject", "SERVER_UNREACHABLE");
    await open();
    await press("Vergelijk");
    await press("Niet deze");
    expect(await screen.findByText("Dat kon niet bewaard worden. Probeer het opnieuw.", rejected)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Kies Bakkerij Peeters" })).toBeTruthy();
  });

  it("are there no more where a user says that none fits, and that can be taken back", async () => {
    await open();
    await press("Vergelijk");
    await press("Geen van deze");
    expect(
      await screen.findByText("Er is gezegd dat geen klant van AdminPulse Gent past bij dit dossier", seen),
    ).toBeTruthy();
    await waitFor(() => expect(office.rejections).toMatchObject([{ externalId: null }]));
    await press("Ongedaan maken");
    expect(await screen.findByRole("button", { name: "Kies Bakkerij Peeters" })).toBeTruthy();
  });

  it("lay what differs open by themselves once another is chosen", async () => {
    const matches = SUGGESTED.matches.map((match) => ({ ...match, confidence: 0.4 }));
    office.suggested = { ...SUGGESTED, best: null, outcome: "unsure", matches };
    await open();
    fireEvent.click(reference());
    fireEvent.click(await screen.findByRole("option", { name: /^Peeters Holding/ }));
    const panel = await screen.findByRole("group", { name: "Is dit dezelfde klant?" });
    expect(within(panel).getAllByText("verschilt")).toHaveLength(2);
    expect(within(panel).getByText("Volgende: Bakkerij Peeters")).toBeTruthy();
  });

  it("never keep the search waiting: they fail in one line, and are asked for again", async () => {
    office.trouble("references.suggest", "PACKAGE_UNREACHABLE");
    await open();
    expect(await screen.findByText("Voorstellen lukken nu niet. Zoeken kan wel.", seen)).toBeTruthy();
    fireEvent.click(reference());
    expect(await screen.findByRole("option", { name: /^Peeters Holding/ })).toBeTruthy();
    office.trouble("references.suggest", null);
    await press("Opnieuw proberen");
    expect(await screen.findByRole("button", { name: "Kies Bakkerij Peeters" })).toBeTruthy();
  });

  it("are not spoken of where the adapter makes none", async () => {
    const own = office.adapter.references;
    const references = {
      connections: () => own.connections(),
      search: (query: Parameters<typeof own.search>[0]) => own.search(query),
      get: (...of: Parameters<typeof own.get>) => own.get(...of),
    };
    renderInOffice({ ...office, adapter: { ...office.adapter, references } }, <SyncTab dossierId={DOSSIER} />);
    await press("Administratie sync toevoegen");
    fireEvent.click(reference());
    expect(await screen.findByRole("option", { name: /^Peeters Holding/ })).toBeTruthy();
    expect(document.querySelector("[data-part=suggestion]")).toBeNull();
  });
});

describe("a typed id that can't be looked up for now", () => {
  it("can't be saved, and is looked up once more on demand", async () => {
    const office = createMemoryOffice();
    renderInOffice(office, <SyncTab dossierId={DOSSIER} />);
    await press("Administratie sync toevoegen");
    await press("Kies Bakkerij Peeters");
    await press("Toch wijzigen");
    office.trouble("references.get", "PACKAGE_UNREACHABLE");
    const id = screen.getByLabelText("Extern id");
    fireEvent.change(id, { target: { value: "1002" } });
    expect(await screen.findByText(/De server van het kantoor antwoordt niet/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Aanpassingen bewaren" })).toHaveProperty("disabled", true);
    office.trouble("references.get", null);
    await press("Opnieuw proberen");
    expect(document.activeElement).toBe(id);
    await waitFor(() => expect(reference()).toHaveProperty("value", "Peeters Holding"));
  });
});
