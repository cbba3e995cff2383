import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unstorableText } from "../http/storable-text.ts";
import { storableJson } from "./storable-json.ts";

describe("JSON that can be stored", () => {
  test.each([
    ["a\u0000b", "a\uFFFDb"],
    ["\u0000\u0000\u0000", "\uFFFD\uFFFD\uFFFD"],
    ["\uD83D", "\uFFFD"],
    ["\uD83D\uDE00", "\uD83D\uDE00"],
    ["\\u0000", "\\u0000"],
    ["\\\u0000", "\\\uFFFD"],
  ])("%j becomes %j", (text, kept) => {
    expect(JSON.parse(storableJson({ text }))).toEqual({ text: kept });
  });

  test("holds nothing that the database refuses, and leaves all else as it was", () => {
    const texts = fc.string({ unit: fc.constantFrom("\u0000", "\uD83D", "\uDE00", "\\", "u0000", "ud800", "é", '"') });
    fc.assert(
      fc.property(fc.dictionary(texts, texts), (value) => {
        const json = storableJson(value);
        expect(unstorableText(JSON.parse(json))).toBeNull();
        if (unstorableText(value) === null) expect(json).toBe(JSON.stringify(value));
      }),
    );
  });
});
