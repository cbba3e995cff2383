import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffMs } from "./backoff.ts";
import { decide, type Standing } from "./decide.ts";
import { networkFault } from "./network-fault.ts";
import type { Outcome } from "./outcome.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { statusMeaning } from "./status-meaning.ts";

const standing: Standing = {
  where: "GET /relations",
  attempt: 1,
  retries: 2,
  mayWaitMs: 10_000,
  defaultRetryAfterMs: 60_000,
  random: 0.5,
};
const cause = new Error("socket");

describe("what a status means to the transport", () => {
  it.each([
    [200, "answer"],
    [204, "answer"],
    [301, "redirect"],
    [401, "answer"],
    [404, "answer"],
    [429, "rate-limited"],
    [500, "unavailable"],
    [503, "unavailable"],
  ])("%i is %s", (status, meaning) => {
    expect(statusMeaning(status)).toBe(meaning);
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-11-24T12:00:00Z");

  it.each([
    ["20", 20_000],
    [" 0 ", 0],
    ["Tue, 24 Nov 2026 12:00:30 GMT", 30_000],
    ["Tue, 24 Nov 2026 11:00:00 GMT", 0],
    ["-5", null],
    ["soon", null],
    ["1e9", null],
    ["", null],
    [null, null],
  ])("%j asks for %j ms", (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms);
  });

  it("is never negative and never NaN, whatever a server writes", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = parseRetryAfter(header, now);
        expect(ms === null || ms >= 0).toBe(true);
      }),
    );
  });
});

describe("backing off", () => {
  it("doubles up to eight seconds, half of it by chance", () => {
    expect([1, 2, 3, 9, 1000].map((attempt) => backoffMs(attempt, 0))).toEqual([250, 500, 1000, 4000, 4000]);
    expect([1, 2, 3, 9, 1000].map((attempt) => backoffMs(attempt, 1))).toEqual([500, 1000, 2000, 8000, 8000]);
  });
});

describe("a failed fetch", () => {
  it("broke off where any of its causes says so, and reached nobody otherwise", () => {
    const reset = Object.assign(new Error("read"), { code: "ECONNRESET" });
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    expect(networkFault(new TypeError("fetch failed", { cause: reset }))).toBe("broken-off");
    expect(networkFault(new TypeError("fetch failed", { cause: refused }))).toBe("unreachable");
    expect(networkFault("nonsense")).toBe("unreachable");
  });

  it("with a cause that is its own cause is still answered", () => {
    const circular = new Error("circular");
    circular.cause = circular;
    expect(networkFault(circular)).toBe("unreachable");
  });
});

describe("deciding after an attempt", () => {
  const passing: readonly Outcome[] = [
    { kind: "unavailable", retryAfterMs: null },
    { kind: "broken-off", cause },
    { kind: "cut", cause },
  ];
  const lasting: readonly Outcome[] = [
    { kind: "silent" },
    { kind: "unreachable", cause },
    { kind: "unreadable", problem: "not JSON" },
    { kind: "cancelled" },
  ];

  it.each(passing)("tries again after $kind, with a wait, while attempts and time are left", (outcome) => {
    expect(decide(outcome, standing)).toEqual({ kind: "again", waitMs: 375, pauseMs: 0 });
    expect(decide(outcome, { ...standing, attempt: 3 }).kind).toBe("fail");
    expect(decide(outcome, { ...standing, mayWaitMs: 374 }).kind).toBe("fail");
  });

  it.each(lasting)("doesn't try again after $kind", (outcome) => {
    expect(decide(outcome, standing).kind).toBe("fail");
  });

  it.each([
    [{ kind: "unavailable", retryAfterMs: 1500 }, "PACKAGE_UNAVAILABLE", 2],
    [{ kind: "broken-off", cause }, "PACKAGE_UNREACHABLE", undefined],
    [{ kind: "unreachable", cause }, "PACKAGE_UNREACHABLE", undefined],
    [{ kind: "silent" }, "PACKAGE_SILENT", undefined],
    [{ kind: "cut", cause }, "PACKAGE_ANSWER_INVALID", undefined],
    [{ kind: "unreadable", problem: "not JSON" }, "PACKAGE_ANSWER_INVALID", undefined],
    [{ kind: "rate-limited", retryAfterMs: 20_000 }, "PACKAGE_RATE_LIMITED", 20],
    [{ kind: "rate-limited", retryAfterMs: null }, "PACKAGE_RATE_LIMITED", 60],
    [{ kind: "cancelled" }, "CANCELLED", undefined],
  ] as const)("fails %j with %s", (outcome, code, retryAfter) => {
    const decision = decide(outcome, { ...standing, retries: 0 });
    expect(decision).toMatchObject({ kind: "fail", error: { code, retryAfter } });
  });

  it("waits for as long as a 503 asks, where that is longer than its own wait", () => {
    expect(decide({ kind: "unavailable", retryAfterMs: 2000 }, standing)).toMatchObject({
      kind: "again",
      waitMs: 2000,
    });
    expect(decide({ kind: "unavailable", retryAfterMs: 0 }, standing)).toMatchObject({ kind: "again", waitMs: 375 });
  });

  it("pauses everybody after a 429, whether or not it tries again, for a quarter of an hour at most", () => {
    const limited = (retryAfterMs: number): Outcome => ({ kind: "rate-limited", retryAfterMs });
    expect(decide(limited(5000), standing)).toEqual({ kind: "again", waitMs: 0, pauseMs: 5000 });
    expect(decide(limited(20_000), standing)).toMatchObject({ kind: "fail", pauseMs: 20_000 });
    expect(decide(limited(86_400_000), standing)).toMatchObject({
      kind: "fail",
      pauseMs: 900_000,
      error: { retryAfter: 86_400 },
    });
  });
});
