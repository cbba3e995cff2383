import { describe, expect, test } from "vitest";
import type { DossierId } from "../model/ids.ts";
import type { Reference } from "../model/reference.ts";
import type { BulkRow, Choice, Outcome } from "./state.ts";
import { dossierId, reference } from "./testing/bulk-office.ts";
import { tickableTogether, withAllTicked } from "./tick-certain.ts";

interface Told {
  readonly best?: Reference;
  readonly choice?: Choice;
  readonly outcome?: Outcome;
}

function rowOf(id: DossierId, { best, choice = { kind: "open" }, outcome = { kind: "none" } }: Told): BulkRow {
  const candidate =
    best === undefined ? null : { reference: best, confidence: 0.999, verdict: "certain" as const, reasons: [] };
  return {
    listed: { dossier: { id, name: id }, link: null, decidedBefore: true, rejections: [] },
    suggestion: {
      kind: "found",
      best: candidate,
      noneFits: candidate === null,
      candidates: candidate === null ? [] : [candidate],
    },
    choice,
    outcome,
  };
}

const rowsOf = (told: Readonly<Record<string, Told>>): ReadonlyMap<DossierId, BulkRow> =>
  new Map(Object.entries(told).map(([name, of]) => [dossierId(name), rowOf(dossierId(name), of)]));
const tickedIn = (rows: ReadonlyMap<DossierId, BulkRow>): readonly string[] =>
  [...rows].flatMap(([id, { choice }]) => (choice.kind === "link" ? [`${id}: ${choice.reference.externalId}`] : []));

const [a, b, c] = [reference("a", "A"), reference("b", "B"), reference("c", "C")];

describe("ticking many dossiers at once", () => {
  test("ticks those whose client is certain, although someone decided on them before", () => {
    const rows = rowsOf({ one: { best: a }, two: { best: b }, unsure: {} });
    expect(tickedIn(withAllTicked(rows, rows.keys(), true))).toEqual(["one: a", "two: b"]);
  });

  test("leaves a client that two want, one that is linked already, and one of whom the user said that none fits", () => {
    const rows = rowsOf({
      one: { best: a },
      other: { best: a },
      taken: { best: { ...b, linkedTo: [dossierId("elsewhere")] } },
      refused: { best: c, choice: { kind: "none-fits" } },
    });
    expect([...tickableTogether(rows, rows.keys())]).toEqual([]);
    expect(tickedIn(withAllTicked(rows, rows.keys(), true))).toEqual([]);
  });

  test("ticks none outside of what was asked for, and keeps what the user chose himself", () => {
    const own: Choice = { kind: "link", reference: c, by: "user" };
    const rows = rowsOf({ one: { best: a }, two: { best: b, choice: own }, outside: { best: reference("d", "D") } });
    const after = withAllTicked(rows, [dossierId("one"), dossierId("two")], true);
    expect(tickedIn(after)).toEqual(["one: a", "two: c"]);
  });

  test("unticks all of them but what is linked", () => {
    const chosen = (of: Reference): Choice => ({ kind: "link", reference: of, by: "suggestion" });
    const linked: Outcome = { kind: "linked", linkedAt: "2026-11-24T12:00:00.000Z", renamedFrom: null };
    const rows = rowsOf({
      one: { best: a, choice: chosen(a) },
      done: { best: b, choice: chosen(b), outcome: linked },
    });
    expect(tickedIn(withAllTicked(rows, rows.keys(), false))).toEqual(["done: b"]);
  });
});
