import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateGate, type Rate } from "./rate-gate.ts";

const FOREVER = Number.POSITIVE_INFINITY;

describe("the rate gate", () => {
  it("never lets more calls through in any span than the rate allows, nor keeps one waiting for longer than it must", () => {
    const rate = fc.record({ calls: fc.integer({ min: 1, max: 5 }), perMs: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(rate, fc.array(fc.nat({ max: 60 }), { maxLength: 60 }), ({ calls, perMs }, gaps) => {
        let time = 0;
        const gate = createRateGate({ calls, perMs }, () => time);
        const slots: number[] = [];
        for (const gap of gaps) {
          time += gap;
          const earliest = Math.max(time, (slots.at(-calls) ?? Number.NEGATIVE_INFINITY) + perMs);
          const slot = time + gate.book("key", FOREVER).waitMs;
          expect(slot).toBe(Math.max(earliest, slots.at(-1) ?? 0));
          slots.push(slot);
        }
        for (const [index, slot] of slots.entries()) {
          expect((slots[index + calls] ?? FOREVER) - slot).toBeGreaterThanOrEqual(perMs);
        }
      }),
    );
  });

  it("refuses, and books nothing, where the slot comes later than one may wait", () => {
    let time = 0;
    const gate = createRateGate({ calls: 1, perMs: 1000 }, () => time);
    expect(gate.book("key", 0)).toEqual({ booked: true, waitMs: 0 });
    expect(gate.book("key", 999)).toEqual({ booked: false, waitMs: 1000 });
    expect(gate.book("key", 1000)).toEqual({ booked: true, waitMs: 1000 });
    time = 2000;
    expect(gate.book("key", 0)).toEqual({ booked: true, waitMs: 0 });
  });

  it("counts each key by itself, and pauses each by itself", () => {
    const gate = createRateGate({ calls: 1, perMs: 1000 }, () => 0);
    gate.book("one", 0);
    gate.pause("two", 5000);
    expect(gate.book("two", FOREVER).waitMs).toBe(5000);
    expect(gate.book("three", 0).booked).toBe(true);
  });

  it("doesn't shorten a pause by a shorter one, and lets go of idle keys only when they no longer matter", () => {
    let time = 0;
    const gate = createRateGate(null, () => time);
    gate.pause("key", 5000);
    gate.pause("key", 1000);
    time = 4000;
    expect(gate.book("other", 0).booked).toBe(true);
    expect(gate.book("key", FOREVER).waitMs).toBe(1000);
  });

  it("lets everything through without a rate", () => {
    const unlimited: Rate | null = null;
    const gate = createRateGate(unlimited, () => 0);
    expect(Array.from({ length: 1000 }, () => gate.book("key", 0).booked)).not.toContain(false);
  });
});
