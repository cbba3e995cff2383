import { expect, test } from "vitest";
import { exportLines, toCsv } from "./export-rows.ts";
import type { BulkRow } from "./state.ts";
import { dossierId, reference } from "./testing/bulk-office.ts";

function row(name: string, choice: BulkRow["choice"], outcome: BulkRow["outcome"]): BulkRow {
  const listed = { dossier: { id: dossierId("d"), name }, link: null, decidedBefore: false, rejections: [] };
  return { listed, suggestion: { kind: "found", best: null, noneFits: true, candidates: [] }, choice, outcome };
}

test("the export tells what became of each dossier, and runs as no formula", () => {
  const linkedAt = "2026-11-24T12:00:00.000Z";
  const chosen = { kind: "link", reference: reference("r1", 'Bakkerij "Peeters"; zonen'), by: "user" } as const;
  const rows = new Map([
    [dossierId("d1"), row("=1+1", chosen, { kind: "linked", linkedAt, renamedFrom: "Peeters" })],
    [dossierId("d2"), row("Xantippa", { kind: "none-fits" }, { kind: "none" })],
  ]);
  const lines = exportLines(rows);
  expect(lines.map(({ section }) => section)).toEqual(["linked", "none-fits"]);
  expect(toCsv(lines).split("\r\n").slice(1)).toEqual([
    `d1;'=1+1;;linked;r1;"Bakkerij ""Peeters""; zonen";Peeters;${linkedAt};`,
    "d2;Xantippa;;none-fits;;;;;",
    "",
  ]);
});
