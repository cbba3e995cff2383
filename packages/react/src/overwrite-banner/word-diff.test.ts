import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff, type DiffPart } from "./word-diff.ts";

const all = (parts: readonly DiffPart[]): string => parts.map(({ text }) => text).join("");
const marked = (parts: readonly DiffPart[]): readonly string[] =>
  parts.filter(({ same }) => !same).map(({ text }) => text);

describe("wordDiff", () => {
  it("marks the words that differ, as one run", () => {
    const { template, source } = wordDiff("Kerkstraat 12 bus 2, 9000 Gent", "Nieuwe Dokken 4, 9000 Gent");
    expect(marked(template)).toEqual(["Kerkstraat 12 bus 2"]);
    expect(marked(source)).toEqual(["Nieuwe Dokken 4"]);
  });

  it("marks a number whole", () => {
    expect(marked(wordDiff("310", "250").source)).toEqual(["250"]);
  });

  it("marks texts whole that have only white space and punctuation in common", () => {
    expect(marked(wordDiff("a, b", "c, d").template)).toEqual(["a, b"]);
  });

  it("keeps each text whole", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (template, source) => {
        const diff = wordDiff(template, source);
        expect(all(diff.template)).toBe(template);
        expect(all(diff.source)).toBe(source);
      }),
    );
  });

  it("marks nothing in a text that equals the other", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(marked(wordDiff(text, text).template)).toEqual([]);
      }),
    );
  });

  it("gives up on marks in texts that are very long", () => {
    const long = "woord ".repeat(400);
    expect(marked(wordDiff(long, `${long}.`).template)).toEqual([long]);
  });
});
