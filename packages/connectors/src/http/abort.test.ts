import { describe, expect, it } from "vitest";
import { ABORTED, sleepByTimer, unlessAborted } from "./abort.ts";

describe("waiting by the timer", () => {
  it("ends when the time is over, and at once when the signal aborts, before or meanwhile", async () => {
    const caller = new AbortController();
    await sleepByTimer(1, caller.signal);
    const long = sleepByTimer(3_600_000, caller.signal);
    caller.abort();
    await long;
    await sleepByTimer(3_600_000, caller.signal);
    expect(caller.signal.aborted).toBe(true);
  });
});

describe("a promise beside a signal", () => {
  it("settles by itself where the signal keeps quiet", async () => {
    const quiet = new AbortController().signal;
    expect(await unlessAborted(Promise.resolve(1), quiet)).toBe(1);
    await expect(unlessAborted(Promise.reject(new Error("no")), quiet)).rejects.toThrow("no");
  });

  it("gives way to the signal, and its own failure afterwards disturbs nobody", async () => {
    const late = new Promise<number>((_, reject) => queueMicrotask(() => reject(new Error("too late"))));
    expect(await unlessAborted(late, AbortSignal.abort())).toBe(ABORTED);
    await expect(late).rejects.toThrow("too late");
  });
});
