import { describe, expect, it } from "vitest";
import { checkedScope } from "../hooks/checked-id.ts";
import { batchId } from "../testing/ids.ts";
import { attentionOf } from "./attention.ts";
import { NEW_BAR, overwrite, type OverwriteModel } from "./overwrite-model.ts";
import { barStateOf, type OverwriteFacts } from "./overwrite-state-of.ts";
import { companyBeside, WRITING } from "./testing/compared.ts";

const TYPED = {
  name: "Bakkerij Pieters",
  phone: "09 111 22 34",
  email: "an@bakkerij.example",
  founding_date: "3/2/2001",
  registration_number: "0403019261",
};
const before = companyBeside(TYPED);
const settled = companyBeside({ ...TYPED, name: "Bakkerij Peeters" });
const problem = { code: "SERVER_UNREACHABLE", at: null, correlationId: null } as const;

function state(facts: Partial<OverwriteFacts>) {
  return barStateOf({
    comparison: before,
    model: NEW_BAR,
    remembered: true,
    labelling: WRITING,
    source: "AdminPulse",
    mayNot: null,
    waiting: null,
    unknown: null,
    ...facts,
  });
}

const unsaved = {
  batch: { bindingId: before.of.binding.id, scope: checkedScope("2026"), decisions: [], inverse: [] },
  comparison: before,
  taken: 1,
  total: 1,
};
const done: OverwriteModel = overwrite(NEW_BAR, {
  kind: "saved",
  unsaved,
  undo: { batch: { id: batchId("b1"), decisions: [] }, inverse: [] },
  now: settled,
});

describe("the state of a bar", () => {
  it("is none where nothing differs, and while nothing is known yet", () => {
    expect(state({ comparison: settled }).kind).toBe("none");
    expect(state({ comparison: null }).kind).toBe("none");
  });

  it("tells where it can't be known whether anything differs", () => {
    expect(state({ comparison: null, unknown: { problem, busy: true } })).toEqual({
      kind: "unknown",
      problem,
      busy: true,
    });
  });

  it("counts spellings apart from differences", () => {
    expect(state({})).toMatchObject({ kind: "bar", summary: { differences: 1, cosmetic: 1, remembered: true } });
  });

  it("says why a user may not decide", () => {
    expect(state({ mayNot: "period-locked" })).toMatchObject({ kind: "bar", mayNot: "period-locked" });
  });

  it("is stale where what the user saw has moved", () => {
    const opened = overwrite(NEW_BAR, { kind: "opened", comparison: settled });
    expect(state({ model: opened })).toMatchObject({ kind: "review", problem: { code: "PLAN_STALE" } });
  });

  it("stays done while the differences go, and raises the bar when one comes back exactly as it was", () => {
    expect(state({ model: done, comparison: settled }).kind).toBe("done");
    expect(state({ model: done, comparison: before }).kind).toBe("bar");
  });

  it("stays done while it is being undone", () => {
    const undoing = overwrite(done, { kind: "undoing" });
    expect(state({ model: undoing, comparison: before })).toMatchObject({ kind: "done", undo: "busy" });
  });

  it("tells that the values are there and the decision is not saved", () => {
    const failed = overwrite(overwrite(NEW_BAR, { kind: "taken-over", unsaved }), { kind: "failed", problem });
    expect(state({ model: failed, comparison: settled })).toEqual({ kind: "unsaved", problem, busy: false });
  });
});

describe("what asks for attention", () => {
  it("is all that differs, and nothing of it where the user may not decide", () => {
    expect(attentionOf(before, null)).toEqual({ total: 1, actionRequired: 1 });
    expect(attentionOf(before, "no-right")).toEqual({ total: 1, actionRequired: 0 });
    expect(attentionOf(null, null)).toEqual({ total: 0, actionRequired: 0 });
  });

  it("is not a legal form and its statutory successor", () => {
    const now = companyBeside(
      { ...TYPED, name: "Bakkerij Peeters", company_form: "BVBA" },
      {
        ...before.of.snapshot,
        record: { ...before.of.snapshot.record, legalForm: { raw: "BV" } },
      },
    );
    expect(attentionOf(now, null)).toEqual({ total: 1, actionRequired: 0 });
  });
});
