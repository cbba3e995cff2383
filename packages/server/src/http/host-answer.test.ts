import { afterEach, expect, test, vi } from "vitest";
import { hostAnswer } from "./host-answer.ts";

afterEach(() => void vi.useRealTimers());

test("what the host answers comes out, at once or later", async () => {
  expect(await hostAnswer(1000, () => "at once")).toBe("at once");
  expect(await hostAnswer(1000, async () => "later")).toBe("later");
});

test("what the host throws is HOST_FAILED, with its error kept for the log", async () => {
  const cause = new Error("the host's own trouble");
  const thrown = hostAnswer(1000, () => {
    throw cause;
  });
  await expect(thrown).rejects.toMatchObject({ code: "HOST_FAILED", cause });
});

test("a host that never answers is HOST_FAILED at the deadline", async () => {
  vi.useFakeTimers();
  const failed = expect(hostAnswer(1000, () => new Promise(() => undefined))).rejects.toMatchObject({
    code: "HOST_FAILED",
  });
  await vi.advanceTimersByTimeAsync(1000);
  await failed;
});

test("nothing is left waiting after an answer", async () => {
  vi.useFakeTimers();
  await hostAnswer(1000, () => "at once");
  expect(vi.getTimerCount()).toBe(0);
});
