import { expect, test } from "vitest";
import { jsonLog } from "./log.ts";

function linesOf(...calls: readonly Parameters<ReturnType<typeof jsonLog>>[]): string[] {
  const lines: string[] = [];
  const log = jsonLog("info", (line) => lines.push(line));
  for (const call of calls) log(...call);
  return lines;
}

test("a line is one JSON object; what matters less than asked for is left out", () => {
  const [line, ...more] = linesOf(["debug", "request"], ["warn", "slow", { ms: 12 }]);
  expect(more).toEqual([]);
  expect(JSON.parse(line ?? "")).toMatchObject({ level: "warn", event: "slow", ms: 12 });
});

test("an error is told with its causes", () => {
  const thrown = new Error("outer", { cause: new TypeError("inner") });
  const [line] = linesOf(["error", "failed", { cause: thrown }]);
  expect(JSON.parse(line ?? "")).toMatchObject({ cause: { message: "outer", cause: { message: "inner" } } });
});

test("what an error carries beside errors stays out: it may hold a request with its credentials", () => {
  const thrown = new Error("outer", { cause: { config: { headers: { authorization: "Bearer s3cret" } } } });
  const [line] = linesOf(["error", "failed", { cause: thrown }]);
  expect(line).not.toContain("s3cret");
  expect(JSON.parse(line ?? "")).toMatchObject({ cause: { message: "outer", cause: "object" } });
});

test("nothing that can be thrown keeps a line from being written", () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  const circle = new Error("circle");
  circle.cause = circle;
  const lines = linesOf(
    ["error", "cyclic", { cause: cyclic }],
    ["error", "circle", { cause: circle }],
    ["error", "bigint", { count: 1n }],
  );
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(["cyclic", "circle", "bigint"]);
});
