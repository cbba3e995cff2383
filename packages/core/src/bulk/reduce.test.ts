import { expect, it } from "vitest";
import { reduceBulk } from "./reduce.ts";
import { NO_BULK } from "./state.ts";
import { dossierId } from "./testing/bulk-office.ts";

const [first, second] = [dossierId("d1"), dossierId("d2")];
const listed = [first, second].map((id) => ({
  dossier: { id, name: "Garage Maes" },
  link: null,
  decidedBefore: false,
  rejections: [],
}));

it("leaves a row as it is while suggestions come for others", () => {
  const before = reduceBulk(NO_BULK, { kind: "listed", dossiers: listed, noneFits: new Set() });
  const found = { kind: "found", best: null, noneFits: true, candidates: [] } as const;
  const after = reduceBulk(before, { kind: "suggested", suggestions: new Map([[first, found]]) });
  expect(after.rows.get(first)?.suggestion).toBe(found);
  expect(after.rows.get(second)).toBe(before.rows.get(second));
});
