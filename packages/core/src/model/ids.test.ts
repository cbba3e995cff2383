import { describe, expect, it } from "vitest";
import { parseDossierId } from "./ids.ts";

describe("an id", () => {
  it.each(["1001", "APR00001", "a b", "é/ü", "..a", "a.."])("may be %j", (text) => {
    expect(parseDossierId(text)).toBe(text);
  });

  it.each(["", " a", "a ", "a\u0000", "a\nb", "x".repeat(201), ".", ".."])("is not %j", (text) => {
    expect(parseDossierId(text)).toBeNull();
  });
});
