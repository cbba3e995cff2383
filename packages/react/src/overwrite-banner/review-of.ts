import type { Comparison, Difference } from "@adminsync/core/compare";
import type { Decision, JsonValue } from "@adminsync/core/model";
import type { DifferenceWord } from "../messages/difference-word.ts";
import type { Formats } from "../messages/formats.ts";
import { fieldLabel, rowText, rowTitle } from "./row-text.ts";
import type { ReviewGroup, ReviewRow, Side } from "./state.ts";
import { valueText, type Writing } from "./value-text.ts";

/** What a review is written with. */
export interface ReviewWriting extends Writing {
  readonly formats: Formats;
  /** The connection's name. */
  readonly source: string;
  /** The host's own labels, by the path of the field in the template: `name`, `people`, `people.name`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly isTicked: (difference: Difference) => boolean;
}

type Bound = Comparison["of"]["binding"];

function side(text: string, isRow: boolean, value: JsonValue): Side {
  if (isRow && value === null) return { kind: "no-row" };
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

interface Named {
  readonly label: string;
  readonly write: (value: JsonValue) => string;
}

function named(binding: Bound, { at }: Difference, writing: ReviewWriting): Named {
  const { labels } = writing;
  if (at.kind === "field") {
    const field = binding.fields.find(({ name }) => name === at.field);
    const label = labels[at.field] ?? fieldLabel(field?.from ?? at.field, writing);
    return { label, write: (value) => valueText(field?.kind ?? "text", value, writing) };
  }
  const list = binding.lists.find(({ name }) => name === at.list);
  if (at.field === undefined) {
    const rows: Readonly<Record<string, string>> = writing.words.rows;
    const label = labels[at.list] ?? rows[list?.from ?? ""] ?? at.list;
    return { label, write: (value) => (list === undefined ? "" : rowText(list, value, writing)) };
  }
  const field = list?.fields.find(({ name }) => name === at.field);
  const label = labels[`${at.list}.${at.field}`] ?? fieldLabel(field?.from ?? at.field, writing);
  return { label, write: (value) => valueText(field?.kind ?? "text", value, writing) };
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

function rowOf(comparison: Comparison, difference: Difference, writing: ReviewWriting): ReviewRow {
  const { at, template, source } = difference;
  const { label, write } = named(comparison.of.binding, difference, writing);
  const kept = keptBefore(difference, comparison.of.decisions);
  const word = wordOf(difference, kept);
  const wholeRow = at.kind === "row" && at.field === undefined;
  const note =
    kept === null || word !== "changed-again" || wholeRow
      ? {}
      : {
          note: writing.words.keptBefore({
            day: writing.formats.day(kept.decidedAt),
            source: writing.source,
            from: write(kept.source),
            to: write(source),
          }),
        };
  return {
    key: difference.key,
    label,
    template: side(write(template), wholeRow, template),
    source: side(write(source), wholeRow, source),
    word,
    ticked: writing.isTicked(difference),
    ...note,
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
    const list = binding.lists.find(({ name }) => name === at.list);
    const field = list?.fields.find(({ name }) => name === at.field);
    if (field === undefined || value === null || !ENDS.has(field.from)) continue;
    return { badge: { text: words.ends({ day: valueText("date", value, writing) }), tone: "danger" } };
  }
  return {};
}

function groupKey({ at }: Difference): string {
  return at.kind === "field" ? "" : JSON.stringify([at.list, at.row]);
}

/** The differences as a user reads them: the company's fields together, then each person of a list. */
export function reviewOf(comparison: Comparison, writing: ReviewWriting): readonly ReviewGroup[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of comparison.differences) {
    const key = groupKey(difference);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups].map(([key, differences]) => {
    const [first] = differences;
    return {
      key,
      title: first === undefined ? "" : rowTitle(first, writing),
      ...badgeOf(comparison.of.binding, differences, writing),
      rows: differences.map((difference) => rowOf(comparison, difference, writing)),
    };
  });
}
