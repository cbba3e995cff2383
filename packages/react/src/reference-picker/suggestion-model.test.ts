import { describe, expect, it } from "vitest";
import { userId } from "../testing/ids.ts";
import { PULSE, REFERENCES, SUGGESTED } from "../testing/office.data.ts";
import { NO_SEARCH } from "./search-model.ts";
import { suggestedOf, wholeList } from "./suggested-rows.ts";
import {
  NO_SUGGESTIONS,
  suggestions,
  suggestionsOf,
  type SuggestionEvent,
  type SuggestionModel,
  type SuggestionsState,
} from "./suggestion-model.ts";

const at = PULSE.id;
const [bakery, holding] = SUGGESTED.matches.map(({ reference }) => reference);
const cause = { code: "PACKAGE_UNREACHABLE", correlationId: null, retryAfter: null } as const;
const rejection = (externalId: (typeof REFERENCES)[number]["externalId"] | null) => ({
  connectionId: at,
  externalId,
  rejectedAt: "2026-11-24T08:00:00.000Z",
  rejectedBy: userId("ann"),
});
const after = (...events: readonly SuggestionEvent[]): SuggestionModel =>
  [{ kind: "began", connectionId: at } as const, ...events].reduce(suggestions, NO_SUGGESTIONS);
const ANSWERED: SuggestionEvent = { kind: "answered", answer: SUGGESTED, rejections: [] };
const shown = (...events: readonly SuggestionEvent[]): SuggestionsState => suggestionsOf(after(...events), at);
const names = (state: SuggestionsState): unknown =>
  state.kind === "ready"
    ? { best: state.best?.reference.name, all: state.candidates.map(({ reference }) => reference.name) }
    : state.kind;

describe("suggestions", () => {
  if (bakery === undefined || holding === undefined) throw new Error("nobody is suggested");

  it("are awaited, then there, or fail until they are asked for again", () => {
    expect(names(shown())).toBe("loading");
    expect(names(shown(ANSWERED))).toEqual({ best: "Bakkerij Peeters", all: ["Bakkerij Peeters", "Peeters Holding"] });
    expect(shown({ kind: "failed", cause })).toEqual({ kind: "failed", cause });
    expect(names(shown({ kind: "failed", cause }, { kind: "retried" }))).toBe("loading");
    expect(after({ kind: "failed", cause }, { kind: "online" }).round).toBe(1);
    expect(after(ANSWERED, { kind: "online" }).round).toBe(0);
  });

  it("stay as they are where asking anew fails", () => {
    expect(names(shown(ANSWERED, { kind: "failed", cause }))).toEqual(names(shown(ANSWERED)));
  });

  it("leave out who is refused, who can then be taken back", () => {
    const refused = after(ANSWERED, { kind: "judged", reference: bakery, refused: true, sent: false });
    expect(names(suggestionsOf(refused, at))).toEqual({ best: undefined, all: ["Peeters Holding"] });
    expect(refused.last).toEqual({ reference: bakery });
    const back = suggestions(refused, { kind: "judged", reference: bakery, refused: false, sent: false });
    expect(names(suggestionsOf(back, at))).toEqual(names(shown(ANSWERED)));
    expect(back.last).toBeNull();
  });

  it("keep sunk who was refused before, and what of another connection was refused alone", () => {
    const elsewhere = { ...rejection(bakery.externalId), connectionId: bakery.connectionId };
    expect(names(shown({ ...ANSWERED, rejections: [elsewhere] }))).toEqual({
      best: undefined,
      all: ["Peeters Holding"],
    });
  });

  it("wait with asking anew until all verdicts arrived, and come back as they were where one is lost", () => {
    const judged = { kind: "judged", reference: bakery, refused: true, sent: true } as const;
    const other = { ...judged, reference: holding };
    const remembered = { kind: "remembered", connectionId: at } as const;
    expect(after(ANSWERED, judged, other, remembered).pending).toBe(1);
    expect(after(ANSWERED, judged, other, remembered, remembered).pending).toBe(0);
    const lost = after(ANSWERED, judged, { ...judged, kind: "not-remembered", connectionId: at, cause });
    expect(names(suggestionsOf(lost, at))).toEqual(names(shown(ANSWERED)));
    expect(lost).toMatchObject({ last: null, trouble: cause, pending: 0 });
  });

  it("tell whether the matcher or a user found that none fits; then none is the best", () => {
    expect(shown({ ...ANSWERED, answer: { ...SUGGESTED, outcome: "none-fits", best: null } })).toMatchObject({
      noneFits: "matcher",
      best: null,
    });
    const said = shown({ ...ANSWERED, rejections: [rejection(null)] });
    expect(said).toMatchObject({ noneFits: "user", best: null });
    expect(suggestedOf(said)).toEqual([]);
  });

  it("stand on top of the list, the best alone, else the likeliest", () => {
    expect(suggestedOf(shown(ANSWERED))).toEqual(SUGGESTED.matches.slice(0, 1));
    const even = SUGGESTED.matches.map((one) => ({ ...one, confidence: 0.4 }));
    expect(suggestedOf(shown({ ...ANSWERED, answer: { ...SUGGESTED, best: null, matches: even } }))).toEqual(even);
  });

  it("leave out who is merely the nearest, until the likelier are refused", () => {
    const unsure = { ...ANSWERED, answer: { ...SUGGESTED, best: null } };
    expect(shown(unsure)).toMatchObject({ possible: [{ reference: bakery }], candidates: SUGGESTED.matches });
    expect(shown(unsure, { kind: "judged", reference: bakery, refused: true, sent: false })).toMatchObject({
      possible: [{ reference: holding }],
    });
  });

  it("stand on top of the list once, and leave its length true", () => {
    const all = { ...NO_SEARCH, rows: REFERENCES, answered: "", total: 3 };
    const suggested = SUGGESTED.matches.slice(1);
    const { rows, total } = wholeList(all, suggested);
    expect(rows.map(({ name }) => name)).toEqual(["Peeters Holding", "Bakkerij Peeters", "Bart Peeters"]);
    expect(total).toBe(3);
    const late = wholeList(all, suggested, true);
    expect([late.rows.map(({ name }) => name).slice(0, 3), late.rows.length, late.total]).toEqual([
      ["Peeters Holding", "Bakkerij Peeters", "Peeters Holding"],
      4,
      4,
    ]);
    expect(wholeList({ ...all, rows: REFERENCES.slice(0, 1), cursor: "1", total: 3 }, suggested).total).toBe(3);
    expect(wholeList({ ...all, rows: REFERENCES.slice(2), total: 1 }, suggested).total).toBe(2);
  });
});
