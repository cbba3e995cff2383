import type { BulkRow, BulkState } from "@adminsync/core/bulk";
import type { DossierId } from "@adminsync/core/model";
import { expect, it } from "vitest";
import { dossierId } from "../testing/ids.ts";
import { referenceOf } from "../testing/office.data.ts";
import { listOf, NEW_LOOK } from "./list-of.ts";

const around = { at: 0, source: null };
const rowOf = (id: DossierId, name: string): BulkRow => ({
  listed: { dossier: { id, name }, link: null, decidedBefore: false, rejections: [] },
  suggestion: { kind: "found", best: null, noneFits: false, candidates: [] },
  choice: { kind: "open" },
  outcome: { kind: "none" },
});
const [first, second] = [dossierId("d1"), dossierId("d2")];
const rows = new Map([
  [first, rowOf(first, "Garage Maes")],
  [second, rowOf(second, "Garage Claes")],
]);
const ready = (now: BulkState["rows"]): BulkState => ({
  phase: { kind: "ready", suggested: { done: 2, total: 2 } },
  rows: now,
});
const chosen = (id: DossierId, row: BulkRow): BulkState =>
  ready(new Map(rows).set(id, { ...row, choice: { kind: "link", reference: referenceOf("1", "Maes"), by: "user" } }));

it("keeps the line of a dossier to which nothing happened, so that only what changed is drawn again", () => {
  const before = listOf(ready(rows), NEW_LOOK, around).lines;
  const after = listOf(chosen(first, rowOf(first, "Garage Maes")), NEW_LOOK, around).lines;
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});

it("makes a line anew where another dossier begins to want the same client", () => {
  const state = chosen(first, rowOf(first, "Garage Maes"));
  const alone = listOf(state, NEW_LOOK, around).lines;
  const row = state.rows.get(first);
  if (row === undefined) throw new Error("the first dossier is in the list");
  const both = new Map(state.rows).set(second, { ...rowOf(second, "Garage Claes"), choice: row.choice });
  const clashing = listOf(ready(both), { ...NEW_LOOK, section: "clash" }, around).lines;
  expect(alone.find(({ id }) => id === first)?.wantedBy).toEqual([]);
  expect(clashing.find(({ id }) => id === first)?.wantedBy).toEqual(["Garage Claes"]);
});
