import type { Comparison, Difference } from "@adminsync/core/compare";
import type { Decision, JsonValue } from "@adminsync/core/model";
import type { DifferenceWord } from "../messages/difference-word.ts";
import type { Formats } from "../messages/formats.ts";
import { boundField, boundList, type Bound } from "./bound-field.ts";
import { groupTitle, placeLabel, sectionOf, type Labelling } from "./difference-label.ts";
import { rowText } from "./row-text.ts";
import { choiceFor, type Choices } from "./selection.ts";
import type { ReviewGroup, ReviewRow, Side } from "./state.ts";
import { valueText, type Writing } from "./value-text.ts";

/** What a review is written with. */
export interface ReviewWriting extends Writing, Labelling {
  readonly formats: Formats;
  /** The connection's name. */
  readonly source: string;
}

function side(text: string, isRow: boolean, value: JsonValue): Side {
  if (isRow && value === null) return { kind: "no-row" };
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

/** Writes a value of a place: a field by its kind, a row in one line. */
export function writerOf(binding: Bound, at: Difference["at"], writing: Writing): (value: JsonValue) => string {
  const field = boundField(binding, at);
  if (field !== undefined) return (value) => valueText(field.kind, value, writing);
  const list = at.kind === "row" && at.field === undefined ? boundList(binding, at.list) : undefined;
  return (value) => (list === undefined ? valueText("text", value, writing) : rowText(list, value, writing));
}

/** The decision that a difference rests on, where the user kept theirs then. */
function keptBefore({ why }: Difference, decisions: readonly Decision[]): Decision | null {
  const { base } = why;
  const decision = base.kind === "decision" ? decisions.find(({ id }) => id === base.decisionId) : undefined;
  return decision?.choice.kind === "keep" ? decision : null;
}

function wordOf(difference: Difference, kept: Decision | null): DifferenceWord {
  if (difference.meaning === "converted") return "converted";
  const again = difference.kind === "changed-at-source" || difference.kind === "conflict";
  return kept !== null && again ? "changed-again" : difference.kind;
}

/** Yes and no are taken or kept; there is nothing to write. */
function isWritable({ template, source }: Difference): boolean {
  return typeof template !== "boolean" && typeof source !== "boolean";
}

function choiceOf(
  made: Choices,
  comparison: Comparison,
  difference: Difference,
  write: (value: JsonValue) => string,
): Pick<ReviewRow, "ticked" | "choice" | "own" | "why"> {
  const choice = choiceFor(made, comparison, difference);
  const why = made.reasons.get(difference.key);
  if (choice === null) return { ticked: false, choice: "open" };
  if (choice.kind === "edited") return { ticked: true, choice: "edited", own: write(choice.value) };
  if (choice.kind === "take") return { ticked: true, choice: "take" };
  return { ticked: false, choice: "keep", ...(why === undefined ? {} : { why }) };
}

function rowOf(comparison: Comparison, difference: Difference, made: Choices, writing: ReviewWriting): ReviewRow {
  const { at, template, source } = difference;
  const { binding, decisions } = comparison.of;
  const write = writerOf(binding, at, writing);
  const kept = keptBefore(difference, decisions);
  const word = wordOf(difference, kept);
  const wholeRow = at.kind === "row" && at.field === undefined;
  const { words, formats } = writing;
  const [mine, theirs] = [write(template), write(source)];
  const noted = kept !== null && word === "changed-again" && !wholeRow;
  const change = { source: writing.source, from: kept === null ? "" : write(kept.source), to: theirs };
  const why = kept?.why === undefined ? "" : ` ${words.decide.declinedWhy({ reason: kept.why })}`;
  return {
    key: difference.key,
    label: placeLabel(binding, at, writing),
    template: side(mine, wholeRow, template),
    source: side(theirs, wholeRow, source),
    word,
    ...choiceOf(made, comparison, difference, write),
    ...(noted ? { note: words.keptBefore({ day: formats.day(kept.decidedAt), ...change }) + why } : {}),
    ...(wholeRow || !isWritable(difference) ? {} : { draft: theirs === "" ? mine : theirs }),
  };
}

const ENDS: ReadonlySet<string> = new Set(["end", "directorEnd"]);

function badgeOf(
  binding: Bound,
  differences: readonly Difference[],
  writing: ReviewWriting,
): Pick<ReviewGroup, "badge"> {
  const { words, source } = writing;
  for (const { at, kind, source: value } of differences) {
    if (at.kind !== "row") continue;
    if (at.field === undefined && kind === "added") return { badge: { text: words.added, tone: "ok" } };
    if (at.field === undefined && kind === "removed")
      return { badge: { text: words.removed({ source }), tone: "danger" } };
    const field = boundField(binding, at);
    if (field === undefined || value === null || !ENDS.has(field.from)) continue;
    return { badge: { text: words.ends({ day: valueText("date", value, writing) }), tone: "danger" } };
  }
  return {};
}

function groupKey(binding: Bound, { at }: Difference): string {
  return at.kind === "field" ? sectionOf(binding, at.field) : JSON.stringify([at.list, at.row]);
}

/** The differences as a user reads them: the fields by the part of the template that they are in, then each person of a list. */
export function reviewOf(comparison: Comparison, made: Choices, writing: ReviewWriting): readonly ReviewGroup[] {
  const { binding } = comparison.of;
  const groups = new Map<string, { readonly first: Difference; readonly all: Difference[] }>();
  for (const difference of comparison.differences) {
    const key = groupKey(binding, difference);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: difference, all: [difference] });
    else group.all.push(difference);
  }
  return [...groups].map(([key, { first, all }]) => ({
    key,
    title: groupTitle(binding, first.at, writing),
    ...badgeOf(binding, all, writing),
    rows: all.map((difference) => rowOf(comparison, difference, made, writing)),
  }));
}
