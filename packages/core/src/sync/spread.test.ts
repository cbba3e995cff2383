import { expect, it } from "vitest";
import { fractionOf } from "./spread.ts";

it("gives each text a place of its own that never changes", () => {
  expect(fractionOf("connection-1")).toBe(fractionOf("connection-1"));
  expect(Math.abs(fractionOf("connection-1") - fractionOf("connection-2"))).toBeGreaterThan(0.01);
  expect(fractionOf("")).toBeGreaterThanOrEqual(0);
});

it("fills every hundredth part about alike, also where ids are numbered", () => {
  const parts = new Map<number, number>();
  for (let index = 0; index < 30_000; index += 1) {
    const part = Math.floor(fractionOf(`c${index}`) * 100);
    parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  expect(parts.size).toBe(100);
  expect(Math.min(...parts.values())).toBeGreaterThan(200);
  expect(Math.max(...parts.values())).toBeLessThan(400);
});
