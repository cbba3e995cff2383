import fc from "fast-check";
import type { LinkPlan } from "@adminsync/core/model";
import { describe, expect, it } from "vitest";
import { dossierId, externalId } from "../testing/ids.ts";
import { PULSE, referenceOf } from "../testing/office.data.ts";
import {
  choiceOf,
  idToLookUp,
  isDirty,
  linkDraft,
  newDraft,
  type LinkDraft,
  type LinkDraftEvent,
} from "./link-draft.ts";

const PEETERS = referenceOf("1001", "Bakkerij Peeters");
const HOLDING = referenceOf("1002", "Peeters Holding");
const TRADER = referenceOf("1003", "Bart Peeters", { linkable: { reason: "sole-trader-not-supported" } });
const PROBLEM = { code: "SERVER_UNREACHABLE", at: null, correlationId: null } as const;
const PLAN: LinkPlan = {
  dossierId: dossierId("d1"),
  connectionId: PULSE.id,
  connectionName: PULSE.name,
  externalId: PEETERS.externalId,
  referenceName: PEETERS.name,
  rename: null,
  pulls: { name: true, address: true, directors: 0, shareholders: 0 },
  warnings: [],
  fingerprint: "f",
};

function after(...events: readonly LinkDraftEvent[]): LinkDraft {
  const draft = events.reduce<LinkDraft | null>(linkDraft, newDraft(PULSE.id));
  if (draft === null) throw new Error("the form is not open");
  return draft;
}
const chosen: LinkDraftEvent = { kind: "reference-chosen", reference: PEETERS };
const typed = (value: string): LinkDraftEvent => ({ kind: "id-typed", value });

describe("three fields that are being filled in", () => {
  it("fill the third by the second", () => {
    const draft = after(chosen);
    expect(draft.externalId).toEqual({ kind: "filled", value: "1001" });
    expect(choiceOf(draft)).toEqual({ connectionId: PULSE.id, externalId: "1001" });
    expect(isDirty(draft)).toBe(true);
  });

  it("begin anew with another connection, and not with the same", () => {
    const draft = after(chosen);
    expect(linkDraft(draft, { kind: "connection-chosen", connectionId: PULSE.id })).toBe(draft);
    expect(isDirty(newDraft(PULSE.id))).toBe(false);
  });

  it("take no typing in the id before it is unlocked", () => {
    const draft = after(chosen);
    expect(linkDraft(draft, typed("1002"))).toBe(draft);
  });

  it("mean nobody while a typed id is looked up, and can't be saved then", () => {
    const draft = after(chosen, { kind: "unlocked" }, typed(" 1002 "));
    expect(draft.reference).toBeNull();
    expect(choiceOf(draft)).toBeNull();
    expect(idToLookUp(draft)).toEqual({ connectionId: PULSE.id, externalId: "1002" });
  });

  it("mean whom the package names, and nobody that was asked for before", () => {
    const late = after(chosen, { kind: "unlocked" }, typed("1002"), typed("1003"));
    const answer = { kind: "looked-up", externalId: externalId("1002"), reference: HOLDING } as const;
    expect(linkDraft(late, answer)).toBe(late);
    const found = after(chosen, { kind: "unlocked" }, typed("1002"), answer);
    expect(found.reference).toBe(HOLDING);
    expect(idToLookUp(found)).toBeNull();
  });

  it("go back to whom was picked", () => {
    const draft = after(chosen, { kind: "unlocked" }, typed("9999"), { kind: "restored" });
    expect([draft.reference, draft.externalId]).toEqual([PEETERS, { kind: "filled", value: "1001" }]);
    expect(after(chosen, { kind: "unlocked" }, typed("9999"), typed("1001")).reference).toBe(PEETERS);
  });

  it("look no id up that can be none", () => {
    const draft = after(chosen, { kind: "unlocked" }, typed("x".repeat(300)));
    expect(draft.lookup).toEqual({ kind: "malformed" });
    expect(idToLookUp(draft)).toBeNull();
  });

  it("never plan a client who can't be linked", () => {
    expect(choiceOf(after({ kind: "reference-chosen", reference: TRADER }))).toBeNull();
  });

  it("keep all that was chosen where saving failed, and where the plan had gone stale", () => {
    const planned = after(chosen, { kind: "planned", plan: PLAN }, { kind: "saving" });
    const failed = linkDraft(planned, { kind: "save-failed", problem: PROBLEM });
    expect(failed).toMatchObject({ reference: PEETERS, saving: false, problem: PROBLEM });
    const stale = linkDraft(planned, { kind: "save-stale", plan: { ...PLAN, fingerprint: "g" } });
    expect(stale).toMatchObject({ reference: PEETERS, saving: false, plan: { kind: "ready", renewed: true } });
  });

  it("are gone once they are closed, and stay as they are where they are open already", () => {
    expect(linkDraft(after(chosen), { kind: "closed" })).toBeNull();
    expect(linkDraft(null, chosen)).toBeNull();
    const draft = after(chosen);
    expect(linkDraft(draft, { kind: "opened", connectionId: null })).toBe(draft);
  });

  it("whatever happens in whatever order: only a known client who can be linked is planned, under the id that stands there", () => {
    const events = fc.oneof(
      fc.constantFrom<LinkDraftEvent>(
        chosen,
        { kind: "reference-chosen", reference: TRADER },
        { kind: "reference-cleared" },
        { kind: "unlocked" },
        { kind: "restored" },
        { kind: "planning" },
        { kind: "saving" },
        { kind: "save-tried" },
        { kind: "looked-up", externalId: HOLDING.externalId, reference: HOLDING },
        { kind: "lookup-failed", externalId: HOLDING.externalId, problem: PROBLEM },
        { kind: "save-failed", problem: PROBLEM },
      ),
      fc.constantFrom("1001", "1002", "", " ", "9999").map(typed),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 12 }), (happened) => {
        const draft = after(...happened);
        const choice = choiceOf(draft);
        if (choice === null) return;
        expect(draft.reference?.linkable).toBe(true);
        expect(draft.externalId.kind === "empty" ? "" : draft.externalId.value.trim()).toBe(choice.externalId);
      }),
    );
  });
});
