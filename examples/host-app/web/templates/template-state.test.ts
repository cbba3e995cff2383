import { describe, expect, it } from "vitest";
import { isUnsaved, templateAfter, type TemplateEvent, type TemplateState } from "./template-state.ts";

const first = { values: { name: "Els" }, tag: "1" };
const mine = { name: "Bart" };
const theirs = { values: { name: "Jozef" }, tag: "2" };

function after(...events: readonly TemplateEvent<{ name: string }>[]): TemplateState<{ name: string }> {
  return events.reduce<TemplateState<{ name: string }>>(templateAfter, { kind: "loading" });
}

describe("a template on its page", () => {
  const loaded = { kind: "loaded", stored: first } as const;
  const edited = { kind: "edited", draft: mine } as const;

  it("is unsaved from the first edit until that very draft is saved", () => {
    expect(isUnsaved(after(loaded))).toBe(false);
    expect(isUnsaved(after(loaded, edited))).toBe(true);
    expect(isUnsaved(after(loaded, edited, { kind: "saved", stored: { values: mine, tag: "3" } }))).toBe(false);
  });

  it("keeps what was typed while it was being saved", () => {
    const later = { name: "Bart W" };
    const state = after(
      loaded,
      edited,
      { kind: "saves" },
      { kind: "edited", draft: later },
      {
        kind: "saved",
        stored: { values: mine, tag: "3" },
      },
    );
    expect(state).toMatchObject({ draft: later, stored: { tag: "3" } });
    expect(isUnsaved(state)).toBe(true);
  });

  it("is not overwritten by a newer version from the server while something is unsaved", () => {
    expect(after(loaded, edited, { kind: "loaded", stored: theirs })).toMatchObject({ draft: mine });
    expect(after(loaded, { kind: "loaded", stored: theirs })).toMatchObject({ draft: theirs.values });
  });

  it("keeps both versions where somebody else saved first, until the user says which is to stay", () => {
    const overtaken = [loaded, edited, { kind: "saves" }, { kind: "overtaken", theirs }] as const;
    expect(after(...overtaken)).toMatchObject({ draft: mine, theirs });
    expect(after(...overtaken, { kind: "took-theirs" })).toMatchObject({ draft: theirs.values, theirs: null });
    const kept = after(...overtaken, { kind: "kept-mine" });
    expect(kept).toMatchObject({ draft: mine, stored: { tag: "2" }, theirs: null });
    expect(isUnsaved(kept)).toBe(true);
  });
});
