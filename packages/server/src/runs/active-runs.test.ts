import { runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import { createActiveRuns } from "./active-runs.ts";

const first = v.parse(runIdSchema, "run-1");
const second = v.parse(runIdSchema, "run-2");

test("a run is in hand once, and may be taken again when it was left", () => {
  const active = createActiveRuns();
  expect(active.enter(first)).not.toBeNull();
  expect(active.enter(first)).toBeNull();
  active.leave(first);
  expect(active.enter(first)).not.toBeNull();
});

test("a run that is let go of hears why, the others don't", () => {
  const active = createActiveRuns();
  const signal = active.enter(first);
  const other = active.enter(second);
  active.letGo(first, "ended");
  expect(signal?.reason).toBe("ended");
  expect(other?.aborted).toBe(false);
});

test("after all were let go of, nothing is taken in hand any more", () => {
  const active = createActiveRuns();
  const signal = active.enter(first);
  active.letGoAll("stopping");
  expect(signal?.reason).toBe("stopping");
  expect(active.enter(second)).toBeNull();
});
