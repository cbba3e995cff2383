import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCES } from "../testing/office.data.ts";
import { readComboboxKey, type ComboboxView, type PressedKey } from "./combobox-keys.ts";
import { heightOf, placeOf, type ListLayout } from "./list-layout.ts";
import { markTyped } from "./mark-typed.ts";
import { NO_SEARCH, search, type SearchState } from "./search-model.ts";
import { topFor, windowOf } from "./window-of.ts";

const key = (name: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  composing: false,
  ...more,
});
const OPEN: ComboboxView = { open: true, count: 20, active: 3, suggestions: 3, page: 6, failed: false };
const CLOSED: ComboboxView = { ...OPEN, open: false, active: -1 };

describe("the keys of the picker", () => {
  it.each([
    ["ArrowDown", {}, OPEN, { kind: "move", to: 4 }],
    ["ArrowDown", {}, { ...OPEN, active: 19 }, { kind: "move", to: 0 }],
    ["ArrowUp", {}, { ...OPEN, active: 0 }, { kind: "move", to: 19 }],
    ["PageDown", {}, OPEN, { kind: "move", to: 9 }],
    ["PageUp", {}, OPEN, { kind: "move", to: 0 }],
    ["End", { ctrlKey: true }, OPEN, { kind: "move", to: 19 }],
    ["End", {}, OPEN, null],
    ["ArrowDown", { altKey: true }, CLOSED, { kind: "open" }],
    ["ArrowUp", { altKey: true }, OPEN, { kind: "close" }],
    ["Enter", {}, OPEN, { kind: "pick" }],
    ["Enter", {}, { ...OPEN, active: -1 }, null],
    ["Enter", {}, { ...OPEN, active: -1, failed: true }, { kind: "retry" }],
    ["Enter", {}, CLOSED, null],
    ["Escape", {}, OPEN, { kind: "close" }],
    ["Escape", {}, CLOSED, { kind: "clear" }],
    ["Tab", {}, OPEN, { kind: "leave" }],
    ["Enter", { composing: true }, OPEN, null],
    ["Delete", { shiftKey: true }, { ...OPEN, active: 2 }, { kind: "reject" }],
    ["Delete", { shiftKey: true }, OPEN, null],
    ["Delete", {}, { ...OPEN, active: 2 }, null],
  ] as const)("%s %o", (name, more, view, act) => {
    expect(readComboboxKey(key(name, more), view)).toEqual(act);
  });
});

const sizes = { row: 52, suggested: 70, heading: 28 };
const PLAIN: ListLayout = { ...sizes, suggestions: 0, places: 0 };

describe("the window on the rows", () => {
  it("always holds the active row and the suggestions, and never more than is seen and some beyond", () => {
    const any = [fc.nat(100_000), fc.nat(5_000_000), fc.nat(99_999), fc.nat(3), fc.nat(3)] as const;
    fc.assert(
      fc.property(...any, (count, top, active, some, more) => {
        const suggestions = Math.min(count, some);
        const layout = { ...sizes, suggestions, places: suggestions === 0 ? 0 : suggestions + more };
        const rows = windowOf({ top, height: 312 }, layout, count, active);
        expect(rows.includes(active)).toBe(active < count);
        expect(rows.slice(0, suggestions)).toEqual(Array.from({ length: suggestions }, (_, at) => at));
        expect(rows.length).toBeLessThanOrEqual(27);
        expect([...rows].sort((a, b) => a - b)).toEqual(rows);
      }),
    );
  });

  it("draws every row that is seen, wherever it was scrolled to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 1000 }), fc.nat(3), fc.nat(60_000), (count, suggestions, wished) => {
        const layout = { ...sizes, suggestions, places: suggestions };
        const top = Math.min(wished, Math.max(0, heightOf(count, layout) - 312));
        const drawn = new Set(windowOf({ top, height: 312 }, layout, count, -1));
        const unseen = Array.from({ length: count }, (_, index) => index).filter((index) => {
          const place = placeOf(index, layout);
          return place.top + place.height > top && place.top < top + 312 && !drawn.has(index);
        });
        expect(unseen).toEqual([]);
      }),
    );
  });

  it("gives each row a place of its own right below the one before", () => {
    const layout = { ...sizes, suggestions: 2, places: 3 };
    expect([0, 1, 2, 3].map((index) => placeOf(index, layout).top)).toEqual([28, 98, 266, 318]);
    expect(heightOf(4, layout)).toBe(370);
  });

  it("scrolls no further than it takes to see a row whole, and back to the heading for the first", () => {
    const scrolled = { top: 104, height: 312 };
    expect([0, 1, 2, 7, 8].map((row) => topFor(row, scrolled, PLAIN))).toEqual([0, 52, 104, 104, 156]);
  });
});

describe("what was typed", () => {
  it.each([
    ["Café Zoë", "zoe", ["Zoë"]],
    ["Straßenbau", "strasse", ["Straße"]],
    ["Bakkerij Peeters", "pee bak", ["Bak", "Pee"]],
    ["Bakkerij Peeters", "", []],
  ])("is marked in %s for '%s'", (name, typed, marked) => {
    expect(markTyped(name, typed).flatMap((part) => (part.typed ? [part.text] : []))).toEqual(marked);
  });

  it("leaves the name whole", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, typed) => {
        expect(
          markTyped(name, typed)
            .map(({ text }) => text)
            .join(""),
        ).toBe(name);
      }),
    );
  });
});

describe("a search", () => {
  const answer = (state: SearchState, cursor: string | null): SearchState => {
    const { request } = state;
    if (request === null) throw new Error("nothing was asked");
    return search(state, { kind: "answered", request, page: { references: REFERENCES, cursor } });
  };

  it("waits while the user types, and keeps the rows until there are others", () => {
    const found = answer(search(NO_SEARCH, { kind: "opened" }), null);
    const typing = search(found, { kind: "typed", text: "pee" });
    expect(typing.request).toEqual({ text: "pee", cursor: null, delayMs: 150 });
    expect(typing.rows).toBe(found.rows);
  });

  it("drops the answer to what is no longer asked", () => {
    const first = search(NO_SEARCH, { kind: "opened" });
    const typing = search(first, { kind: "typed", text: "pee" });
    if (first.request === null) throw new Error("nothing was asked");
    const late = { kind: "answered", request: first.request, page: { references: REFERENCES, cursor: null } } as const;
    expect(search(typing, late)).toBe(typing);
  });

  it("asks for the next page once, and shows no client twice", () => {
    const page = answer(search(NO_SEARCH, { kind: "opened" }), "2");
    const more = search(page, { kind: "more" });
    expect(more.request?.cursor).toBe("2");
    expect(search(more, { kind: "more" })).toBe(more);
    expect(answer(more, null).rows).toEqual(REFERENCES);
  });

  it("asks again for the page that failed", () => {
    const more = search(answer(search(NO_SEARCH, { kind: "opened" }), "2"), { kind: "more" });
    if (more.request === null) throw new Error("nothing was asked");
    const cause = { code: "SERVER_UNREACHABLE", correlationId: null, retryAfter: null } as const;
    const failed = search(more, { kind: "failed", request: more.request, cause });
    expect(failed.rows).toEqual(REFERENCES);
    expect(search(failed, { kind: "retried" }).request?.cursor).toBe("2");
  });
});
