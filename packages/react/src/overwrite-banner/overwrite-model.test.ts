import { describe, expect, it } from "vitest";
import { batchId } from "../testing/ids.ts";
import { NEW_BAR, overwrite, type OverwriteEvent, type OverwriteModel, type Unsaved } from "./overwrite-model.ts";
import { checkedScope } from "../hooks/checked-id.ts";
import { companyBeside } from "./testing/compared.ts";

const before = companyBeside({ name: "Bakkerij Pieters", phone: "09 111 22 33" });
const settled = companyBeside({
  name: "Bakkerij Peeters",
  phone: "09 111 22 34",
  email: "an@bakkerij.example",
  founding_date: "2001-02-03",
  registration_number: "0403019261",
});
const unsaved: Unsaved = {
  batch: { bindingId: before.of.binding.id, scope: checkedScope("2026"), decisions: [], inverse: [] },
  comparison: before,
  taken: 2,
  total: 2,
};
const undo = { batch: { id: batchId("b1"), decisions: [] }, inverse: [] };
const saved = (now = settled): OverwriteEvent => ({ kind: "saved", unsaved, undo, now });
const problem = { code: "SERVER_UNREACHABLE", at: null, correlationId: null } as const;

function after(...events: readonly OverwriteEvent[]): OverwriteModel {
  return events.reduce(overwrite, NEW_BAR);
}

describe("what a bar remembers", () => {
  it("loses nothing that was chosen when the review is closed, goes stale, fails or is asked about", () => {
    const chosen: OverwriteEvent[] = [
      { kind: "opened", comparison: before },
      { kind: "chosen", keys: ["phone"], choice: { kind: "edited", value: "1" } },
      { kind: "reasoned", key: "name", reason: "zo heet de zaak" },
    ];
    const { choices, reasons } = after(...chosen);
    for (const next of [
      { kind: "closed" },
      { kind: "acknowledged", comparison: settled },
      { kind: "applying", comparison: before },
      { kind: "failed", problem },
      { kind: "asked", asked: { comparison: before, selection: new Map(), impacts: [] } },
      { kind: "went-back" },
      { kind: "compared", comparison: settled },
    ] satisfies OverwriteEvent[]) {
      expect(after(...chosen, next), next.kind).toMatchObject({ choices, reasons });
    }
  });

  it("forgets it once that is carried out", () => {
    const model = after({ kind: "chosen", keys: ["phone"], choice: { kind: "take" } }, saved());
    expect(model.choices.size).toBe(0);
  });

  it("knows what is still there of what it was asked about, and no more once that has gone", () => {
    const waiting = after(saved(before));
    expect(waiting.outcome?.known.size).toBe(before.differences.length);
    const gone = overwrite(waiting, { kind: "compared", comparison: settled });
    expect(gone.outcome?.known.size).toBe(0);
    expect(overwrite(gone, { kind: "compared", comparison: before }).outcome?.known.size).toBe(0);
  });

  it("is the same object where a comparison brings no news", () => {
    const model = after(saved(before));
    expect(overwrite(model, { kind: "compared", comparison: before })).toBe(model);
    expect(overwrite(NEW_BAR, { kind: "compared", comparison: before })).toBe(NEW_BAR);
  });

  it("knows all it was asked about again when it was undone", () => {
    const model = after(saved(), { kind: "undoing" }, { kind: "reverted" }, { kind: "undone" });
    expect(model.outcome).toMatchObject({ kind: "undone" });
    expect(model.outcome?.known.size).toBe(before.differences.length);
  });

  it("keeps the way back where undoing failed, and gives it up where there is none", () => {
    expect(after(saved(), { kind: "undoing" }, { kind: "undo-failed", problem })).toMatchObject({
      problem,
      outcome: { undoing: false, gone: false },
    });
    expect(after(saved(), { kind: "undoing" }, { kind: "undo-gone" })).toMatchObject({
      outcome: { undoing: false, gone: true },
    });
  });

  it("has nothing to save any more once the user puts that away", () => {
    const model = after({ kind: "taken-over", unsaved }, { kind: "failed", problem }, { kind: "dismissed" });
    expect(model).toMatchObject({ unsaved: null, problem: null });
  });
});
