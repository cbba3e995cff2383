import { describe, expect, it } from "vitest";
import { createSimulatedClock } from "./simulated-clock.ts";

describe("a simulated clock", () => {
  it("stands still until it is moved", () => {
    const clock = createSimulatedClock("2026-11-24T20:00:00Z");
    expect(clock.now()).toBe(Date.parse("2026-11-24T20:00:00Z"));
    clock.advance(1500);
    expect(clock.now()).toBe(Date.parse("2026-11-24T20:00:01.500Z"));
    clock.moveTo("2026-11-25T01:30:00Z");
    expect(new Date(clock.now()).toISOString()).toBe("2026-11-25T01:30:00.000Z");
  });

  it("does not go back, and refuses what is no moment", () => {
    const clock = createSimulatedClock("2026-11-24T20:00:00Z");
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.moveTo("2026-11-24T19:59:59Z")).toThrow(RangeError);
    expect(() => createSimulatedClock("tomorrow")).toThrow(RangeError);
  });
});
