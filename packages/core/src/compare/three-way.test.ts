import { describe, expect, test } from "vitest";
import { fieldKind, sourceRowKind, templateRowKind } from "./three-way.ts";

const base = (templateChanged: boolean, sourceChanged: boolean, kept = false) => ({
  templateEmpty: false,
  base: { templateChanged, sourceChanged, kept },
});

describe("a field whose sides do not mean the same", () => {
  test.each([
    ["only the source moved", base(false, true), "changed-at-source"],
    ["only the template moved", base(true, false), "changed-by-hand"],
    ["only the template moved, and the user kept it", base(true, false, true), null],
    ["both moved", base(true, true), "conflict"],
    ["both moved, though the user once kept his own", base(true, true, true), "conflict"],
    ["both mean what the base meant, but not each other", base(false, false), "changed-at-source"],
    ["there is no base and the template is empty", { templateEmpty: true, base: null }, "fill"],
    ["there is no base and the template holds something", { templateEmpty: false, base: null }, "conflict"],
  ] as const)("%s", (_, state, expected) => {
    expect(fieldKind(state)).toBe(expected);
  });
});

const decided = (choice: "take" | "keep", template: "present" | "absent", source: "present" | "absent") => ({
  choice,
  template,
  source,
});

describe("a row that only the source has", () => {
  test.each([
    ["is added where nothing was decided", null, false, false, "added"],
    ["was deleted by hand where one of its fields was decided", null, true, false, "changed-by-hand"],
    ["stays away once declined", decided("keep", "absent", "present"), false, false, null],
    ["comes back once it changed at the source", decided("keep", "absent", "present"), false, true, "added"],
    ["was deleted by hand once taken", decided("take", "absent", "present"), false, false, "changed-by-hand"],
    ["is added again where its removal was taken", decided("take", "present", "absent"), false, true, "added"],
  ] as const)("%s", (_, last, shared, changed, expected) => {
    expect(sourceRowKind(last, shared, changed)).toBe(expected);
  });
});

describe("a row that only the template has", () => {
  test.each([
    ["was typed by hand where the source never had it", null, false, false, null],
    ["is removed where the source once had it", null, true, false, "removed"],
    ["is a conflict where it was edited by hand", null, true, true, "conflict"],
    ["is removed once it was taken", decided("take", "absent", "present"), false, false, "removed"],
    ["stays once its removal was declined", decided("keep", "present", "absent"), true, false, null],
    ["stays where it was declined, then typed by hand", decided("keep", "absent", "present"), true, false, null],
  ] as const)("%s", (_, last, once, edited, expected) => {
    expect(templateRowKind(last, once, edited)).toBe(expected);
  });
});
