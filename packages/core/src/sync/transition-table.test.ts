import { describe, expect, it } from "vitest";
import { EVENTS, STATES } from "./testing/states.ts";
import { TABLE } from "./testing/transition-table.data.ts";
import { transition } from "./transition.ts";

describe.each(Object.entries(STATES))("a sync that is %s", (name, state) => {
  it.each(Object.entries(EVENTS))("knows what to do on: %s", (what, event) => {
    const { state: next, effects } = transition(state, event);
    const done = [next === state ? "=" : next.kind, ...effects.map(({ kind }) => kind)].join(" · ");
    const row = Object.entries(TABLE).find(([of]) => of === what)?.[1] ?? {};
    expect(done).toBe(Object.entries(row).find(([of]) => of === name)?.[1] ?? "=");
  });
});

it("has a cell for every kind of state", () => {
  expect(new Set(Object.values(STATES).map(({ kind }) => kind))).toEqual(
    new Set(["idle", "queued", "running", "stalled", "succeeded", "failed", "cancelled"]),
  );
});
