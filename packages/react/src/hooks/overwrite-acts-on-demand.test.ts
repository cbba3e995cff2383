import { beforeEach, expect, it, vi } from "vitest";
import { companyDetails } from "@adminsync/core/bindings";
import { companyBeside } from "../overwrite-banner/testing/compared.ts";
import { NEW_BAR, type OverwriteEvent } from "../overwrite-banner/overwrite-model.ts";
import type { OverwriteActs, OverwriteNow } from "./overwrite-now.ts";

const all = vi.fn();
let isGone = false;
vi.mock("./overwrite-acts.ts", () => {
  if (isGone) throw new Error("a new version was put in place of this one");
  return { createOverwriteActs: () => ({ all }) };
});

beforeEach(() => {
  vi.resetModules();
  all.mockReset();
  isGone = false;
});

/** A bar of which nobody has pressed anything yet. */
async function unpressed(): Promise<{
  readonly acts: OverwriteActs;
  readonly now: { current: OverwriteNow<object> };
  readonly told: OverwriteEvent[];
  readonly loaded: () => Promise<void>;
}> {
  const { createActsOnDemand, OVERWRITE_ACTS } = await import("./overwrite-acts-on-demand.ts");
  const told: OverwriteEvent[] = [];
  const never = vi.fn();
  const now: { current: OverwriteNow<object> } = {
    current: {
      comparison: companyBeside({}),
      model: NEW_BAR,
      host: { binding: companyDetails, scope: "2026", values: {}, onApply: never },
      around: { at: null },
      mayDecide: true,
    },
  };
  const acts = createActsOnDemand({ saveDecisions: never, undoDecisions: never }, now, (event) => told.push(event));
  return { acts, now, told, loaded: OVERWRITE_ACTS.load };
}

const codes = (told: readonly OverwriteEvent[]): readonly string[] =>
  told.map((event) => (event.kind === "failed" ? event.problem.code : event.kind));

// First: what was loaded once stays loaded for the tests below.
it("says where it can't be loaded, and does it when it is pressed again", async () => {
  const { acts, told, loaded } = await unpressed();
  isGone = true;
  acts.all({ kind: "take" });
  await vi.waitFor(() => expect(codes(told)).toEqual(["SERVER_UNREACHABLE"]));
  isGone = false;
  acts.all({ kind: "take" });
  await loaded();
  expect(all).toHaveBeenCalledOnce();
});

it("does what was pressed before it was loaded: once, however often it was pressed", async () => {
  const { acts, told, loaded } = await unpressed();
  acts.all({ kind: "take" });
  acts.all({ kind: "take" });
  await loaded();
  expect(all.mock.calls).toEqual([[{ kind: "take" }]]);
  acts.all({ kind: "keep" });
  expect(all).toHaveBeenLastCalledWith({ kind: "keep" });
  expect(told).toEqual([]);
});

it("shows what came meanwhile first, and carries nothing out that the user has not seen", async () => {
  const { acts, now, told, loaded } = await unpressed();
  acts.all({ kind: "take" });
  now.current = { ...now.current, comparison: companyBeside({ name: "Peeters" }) };
  await loaded();
  expect(all).not.toHaveBeenCalled();
  expect(codes(told)).toEqual(["PLAN_STALE"]);
});
