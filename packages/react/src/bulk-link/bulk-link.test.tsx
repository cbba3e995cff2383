// @vitest-environment jsdom
import type { CreateSuggester } from "@adminsync/core/bulk";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { createBulkOffice, type BulkOffice } from "../testing/bulk-office.ts";
import { dossierId } from "../testing/ids.ts";
import { createMemoryOffice } from "../testing/memory-office.ts";
import { referenceOf } from "../testing/office.data.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { BulkLink } from "./bulk-link.tsx";

const REFERENCES = [
  referenceOf("1001", "Bakkerij Peeters"),
  referenceOf("1002", "Garage Maes"),
  referenceOf("1003", "Garage Claes"),
];

/** The same name is certain, the same first word likely. */
const byName: CreateSuggester = async (references) => ({
  suggest: ({ name = "" }, { limit }) => {
    const matches = references.flatMap((reference) => {
      const [first = ""] = name.split(" ");
      const same = reference.name === name;
      if (!same && !reference.name.startsWith(first)) return [];
      const reasons = [{ code: same ? "same-name" : "similar-name", speaks: "for" } as const];
      const verdict = same ? ("certain" as const) : ("likely" as const);
      return [{ reference, confidence: same ? 0.99 : 0.6, verdict, reasons }];
    });
    const best = matches.find(({ verdict }) => verdict === "certain") ?? null;
    const outcome = best === null ? (matches.length === 0 ? "none-fits" : "unsure") : "certain";
    return { outcome, best, matches: matches.slice(0, limit), noneConfidence: 0 };
  },
});

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};

function open(dossiers: Readonly<Record<string, string>>): BulkOffice {
  const office = createBulkOffice(dossiers, REFERENCES);
  renderInOffice({ ...createMemoryOffice(), adapter: office.adapter }, <BulkLink createIndex={byName} />);
  return office;
}

it("ticks what is certain, says why, links it on demand and takes it back", async () => {
  const office = open({ d1: "Bakkerij Peeters", d2: "Xantippa" });
  const tick = await screen.findByRole("checkbox", { name: "Bakkerij Peeters koppelen aan Bakkerij Peeters" });
  expect(tick).toHaveProperty("checked", true);
  expect(screen.getByText("zelfde naam")).toBeTruthy();
  expect(office.linked.size).toBe(0);
  await press("1 dossier koppelen");
  await screen.findAllByText("1 dossier gekoppeld");
  expect(office.linked.get(dossierId("d1"))).toBe("1001");
  await press("Alles ongedaan maken");
  await screen.findAllByText("Alles is teruggedraaid, ook de namen.");
  expect(office.linked.size).toBe(0);
});

it("links the one that the user chooses among those that are likely", async () => {
  const office = open({ d1: "Garage Janssens" });
  await press("Mogelijkheden voor Garage Janssens");
  const [, second] = within(await screen.findByRole("list", { name: "Mogelijke klanten" })).getAllByRole("button", {
    name: "Kies deze",
  });
  if (second === undefined) throw new Error("two garages are likely");
  fireEvent.click(second);
  await press("1 dossier koppelen");
  await waitFor(() => expect(office.linked.get(dossierId("d1"))).toBe("1003"));
});

it("keeps a row in sight whose place changed under the user's hand", async () => {
  const office = open({ d1: "Garage Janssens", d2: "Garage Peeters" });
  await press("Mogelijkheden voor Garage Janssens");
  await press("Geen klant past");
  expect(office.refused).toEqual([["d1", null]]);
  expect(screen.getAllByText("Geen klant past").length).toBeGreaterThan(1);
  expect(screen.getByRole("button", { name: "Mogelijkheden voor Garage Janssens" })).toBeTruthy();
});

it("shows two dossiers that want one client, and links none of them by itself", async () => {
  open({ d1: "Bakkerij Peeters", d2: "Bakkerij Peeters" });
  expect(await screen.findAllByText("Ook dossier Bakkerij Peeters wil deze klant")).toHaveLength(2);
  expect(screen.getByRole("button", { name: "0 dossiers koppelen" })).toHaveProperty("disabled", true);
});

it("says where it stopped and why, and goes on", async () => {
  const office = open({ d1: "Bakkerij Peeters" });
  office.trouble = "CREDENTIALS_EXPIRED";
  await press("1 dossier koppelen");
  expect(await screen.findByText("De aanmelding bij AdminPulse Gent is verlopen")).toBeTruthy();
  office.trouble = null;
  await press("Verdergaan");
  await screen.findAllByText("1 dossier gekoppeld");
});

it("moves by the arrows from tick to tick, and opens by Enter", async () => {
  open({ d1: "Garage Janssens", d2: "Garage Peeters" });
  const [first, second] = await screen.findAllByRole("checkbox");
  if (first === undefined || second === undefined) throw new Error("there are two dossiers");
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, { key: "Enter" });
  expect(screen.getByRole("button", { name: "Mogelijkheden voor Garage Peeters" }).getAttribute("aria-expanded")).toBe(
    "true",
  );
});

it("finds a dossier by the words of its name", async () => {
  open({ d1: "Garage Janssens", d2: "Garage Peeters" });
  fireEvent.change(await screen.findByRole("searchbox", { name: "Zoek in de dossiers" }), {
    target: { value: "peet gar" },
  });
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "zzz" } });
  expect(screen.getByText('Geen dossier gevonden voor "zzz".')).toBeTruthy();
});

it("says that dossiers are linked one by one where the adapter can't list them", async () => {
  const office = createMemoryOffice();
  const { dossiers: _none, ...adapter } = office.adapter;
  renderInOffice({ ...office, adapter }, <BulkLink createIndex={byName} />);
  expect(await screen.findByText("In deze toepassing worden dossiers één voor één gekoppeld.")).toBeTruthy();
});

it("says of a client that can't be linked why not, and lets it not be ticked", async () => {
  const office = createBulkOffice({ d1: "Bart Peeters" }, [
    referenceOf("1003", "Bart Peeters", { kind: "sole-trader", linkable: { reason: "sole-trader-not-supported" } }),
  ]);
  renderInOffice({ ...createMemoryOffice(), adapter: office.adapter }, <BulkLink createIndex={byName} />);
  expect(await screen.findByText(/Kan niet gekoppeld worden, want/)).toBeTruthy();
  expect(screen.getByRole("checkbox")).toHaveProperty("disabled", true);
});
