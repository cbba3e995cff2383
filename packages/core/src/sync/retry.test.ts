import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ERROR_MEANINGS, isErrorCode } from "../errors/codes.ts";
import { DEFAULT_RETRY, mayRetry, retryDelayMs } from "./retry.ts";

const lowest = (): number => 0;
const highest = (): number => 1 - Number.EPSILON;
const code = fc.constantFrom(...Object.keys(ERROR_MEANINGS).filter(isErrorCode));

describe("when to try again", () => {
  it("doubles the wait with each failure, half of it drawn by lot, up to the cap", () => {
    const waits = (random: () => number) =>
      [1, 2, 3, 4].map((failures) => retryDelayMs({ code: "PACKAGE_UNAVAILABLE" }, failures, random));
    expect(waits(lowest)).toEqual([500, 1000, 2000, 4000]);
    expect(waits(highest)).toEqual([1000, 2000, 4000, 8000]);
    const patient = { ...DEFAULT_RETRY, maxFailures: 100 };
    expect(retryDelayMs({ code: "INTERNAL" }, 99, highest, patient)).toBe(DEFAULT_RETRY.capMs);
  });

  it("waits as long as the other side asks, however long, and a little more", () => {
    const busy = { code: "PACKAGE_RATE_LIMITED", retryAfter: 3600 } as const;
    expect(retryDelayMs(busy, 1, lowest)).toBe(3_600_000);
    expect(retryDelayMs(busy, 1, highest)).toBe(3_601_000);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, null])("takes no notice of a retryAfter of %s", (retryAfter) => {
    expect(retryDelayMs({ code: "PACKAGE_RATE_LIMITED", retryAfter }, 1, lowest)).toBe(500);
  });

  it("does not where somebody has to change something first, nor after too many failures", () => {
    expect(retryDelayMs({ code: "CREDENTIALS_REJECTED" }, 1, lowest)).toBeNull();
    expect(retryDelayMs({ code: "REFERENCE_NOT_LINKABLE", retryAfter: 5 }, 1, lowest)).toBeNull();
    expect(retryDelayMs({ code: "INTERRUPTED" }, 4, lowest)).not.toBeNull();
    expect(retryDelayMs({ code: "INTERRUPTED" }, 5, lowest)).toBeNull();
  });

  it("follows the meaning of each code, and never waits less than nothing or longer than the cap", () => {
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: -3, max: 400 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (of, n, drawn) => {
          const delay = retryDelayMs({ code: of }, n, () => drawn);
          expect(delay !== null).toBe(mayRetry(of) && n < DEFAULT_RETRY.maxFailures);
          if (delay === null) return;
          expect(delay).toBeGreaterThanOrEqual(DEFAULT_RETRY.baseMs / 2);
          expect(delay).toBeLessThanOrEqual(DEFAULT_RETRY.capMs);
        },
      ),
    );
  });
});
