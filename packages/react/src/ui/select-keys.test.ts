import { describe, expect, it } from "vitest";
import { labelTyped, readSelectKey, type SelectPlace } from "./select-keys.ts";

const read = (key: string, place: Partial<SelectPlace> = {}, held: { altKey?: boolean; ctrlKey?: boolean } = {}) =>
  readSelectKey(
    { key, altKey: false, ctrlKey: false, metaKey: false, ...held },
    { open: true, active: 1, count: 3, typing: false, ...place },
  );

describe("a list to choose from, by keys", () => {
  it.each(["ArrowDown", "ArrowUp", "Enter", " "])("opens by %j, and by a letter that it goes to", (key) => {
    expect(read(key, { open: false })).toEqual({ kind: "open" });
    expect(read("a", { open: false })).toEqual({ kind: "type", letter: "a" });
  });

  it.each([
    ["ArrowDown", 2],
    ["ArrowUp", 0],
    ["Home", 0],
    ["End", 2],
    ["PageDown", 2],
    ["PageUp", 0],
  ])("moves by %s, and not beyond its ends", (key, to) => {
    expect(read(key)).toEqual({ kind: "move", to });
    expect(read(key, { active: to, count: 3 })).toMatchObject({ kind: "move" });
    expect(read("ArrowDown", { active: 2 })).toEqual({ kind: "move", to: 2 });
  });

  it("picks by Enter, space and Alt+ArrowUp; a space within a word is a letter", () => {
    for (const act of [read("Enter"), read(" "), read("ArrowUp", {}, { altKey: true })]) {
      expect(act).toEqual({ kind: "pick" });
    }
    expect(read(" ", { typing: true })).toEqual({ kind: "type", letter: " " });
  });

  it("closes by Escape, and leaves Tab, shortcuts and Escape of a closed list to others", () => {
    expect(read("Escape")).toEqual({ kind: "close" });
    expect([read("Tab"), read("a", {}, { ctrlKey: true }), read("Escape", { open: false })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("the label that was typed", () => {
  const LABELS = ["AdminPulse Gent", "Adsolut", "AdminPulse Aalst"];

  it("is the next that begins so, round to the first", () => {
    expect(labelTyped(LABELS, "ads", 0)).toBe(1);
    expect(labelTyped(LABELS, "adminpulse a", 0)).toBe(2);
    expect(labelTyped(LABELS, "adminpulse g", 2)).toBe(0);
    expect(labelTyped(LABELS, "x", 0)).toBe(-1);
    expect(labelTyped([], "x", -1)).toBe(-1);
  });

  it("goes on to the next with the same letter again", () => {
    expect(labelTyped(LABELS, "a", 0)).toBe(1);
    expect(labelTyped(LABELS, "aa", 1)).toBe(2);
    expect(labelTyped(LABELS, "aaa", 2)).toBe(0);
  });
});
