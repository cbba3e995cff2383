import {
  clashes,
  SECTIONS,
  sections,
  tickableTogether,
  toLink,
  type BulkPhase,
  type BulkRow,
  type BulkState,
  type Section,
} from "@adminsync/core/bulk";
import type { DossierId } from "@adminsync/core/model";
import { problemOf, type Around } from "../hooks/problem-of.ts";
import type { Problem } from "../ui/problem.ts";
import type { BulkActivity, BulkLine, BulkListState } from "./state.ts";

/** What a user set in the list, apart from the choices themselves. */
export interface BulkLook {
  /** Null: the first section that holds something. */
  readonly section: Section | null;
  readonly text: string;
  readonly shown: number;
  readonly opened: DossierId | null;
  /** What was changed since the section was entered: it stays in sight, wherever it belongs by now. */
  readonly touched: ReadonlySet<DossierId>;
  readonly problem: Problem | null;
}

export const PAGE = 50;
export const NEW_LOOK: BulkLook = {
  section: null,
  text: "",
  shown: PAGE,
  opened: null,
  touched: new Set(),
  problem: null,
};

/** The list as it is shown. */
export function listOf(state: BulkState, look: BulkLook, around: Around): BulkListState {
  const { rows, phase } = state;
  const sectionOf = sections(rows);
  const counts = new Map<Section, number>();
  for (const section of sectionOf.values()) counts.set(section, (counts.get(section) ?? 0) + 1);
  const tabs = SECTIONS.flatMap((section) => {
    const count = counts.get(section) ?? 0;
    return count > 0 || section === look.section ? [{ section, count }] : [];
  });
  const section = look.section ?? tabs[0]?.section ?? "certain";
  const wanting = clashes(rows);
  const found = foundIn(rows, (id) => sectionOf.get(id) === section || look.touched.has(id), look.text);
  return {
    kind: "list",
    tabs,
    section,
    text: look.text,
    lines: found.slice(0, look.shown).map(([id, row]) => lineOf(id, row, wanting.get(id) ?? [], rows, around)),
    more: Math.max(0, found.length - look.shown),
    opened: look.opened,
    together: togetherIn(rows, section, found),
    toLink: toLink(rows).length,
    undoable: ending(rows, "linked"),
    activity: activityOf(phase, rows, around),
    problem: look.problem,
  };
}

function foundIn(
  rows: BulkState["rows"],
  belongs: (id: DossierId) => boolean,
  text: string,
): readonly (readonly [DossierId, BulkRow])[] {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return [...rows].filter(([id, row]) => belongs(id) && isFound(row, words));
}

/** What is likely is looked at one by one, and what clashes is chosen between: there, nothing is ticked together. */
function togetherIn(
  rows: BulkState["rows"],
  section: Section,
  found: readonly (readonly [DossierId, BulkRow])[],
): BulkListState["together"] {
  if (section !== "certain" && section !== "decided-before") return null;
  const together = tickableTogether(
    rows,
    found.map(([id]) => id),
  );
  const ids = [...together.keys()];
  return ids.length < 2 ? null : { ids, ticked: ids.filter((id) => rows.get(id)?.choice.kind === "link").length };
}

/** The line that was last made of a row: as long as it says the same it stays the same object, and is not drawn again. */
const lastLine = new WeakMap<BulkRow, BulkLine>();

function lineOf(
  id: DossierId,
  row: BulkRow,
  others: readonly DossierId[],
  rows: BulkState["rows"],
  around: Around,
): BulkLine {
  const { outcome } = row;
  const wantedBy = others.map((other) => rows.get(other)?.listed.dossier.name ?? other);
  // A problem is told in the words of the moment.
  if (outcome.kind === "failed") return { id, row, wantedBy, problem: problemOf(outcome.error, around) };
  const last = lastLine.get(row);
  if (last !== undefined && last.wantedBy.join("\n") === wantedBy.join("\n")) return last;
  const line: BulkLine = { id, row, wantedBy, problem: null };
  lastLine.set(row, line);
  return line;
}

/** Whether a dossier, or the client that it would be linked to, holds all the words. */
function isFound({ listed, suggestion, choice }: BulkRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, enterpriseNumber = "", address } = listed.dossier;
  const chosen = choice.kind === "link" ? choice.reference.name : "";
  const first = suggestion.kind === "found" ? (suggestion.candidates[0]?.reference.name ?? "") : "";
  const text = [name, enterpriseNumber, address?.city ?? "", chosen, first].join(" ").toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function activityOf(phase: BulkPhase, rows: BulkState["rows"], around: Around): BulkActivity {
  switch (phase.kind) {
    case "ready": {
      const { done, total } = phase.suggested;
      return total !== null && done < total ? { kind: "suggesting", done, total } : { kind: "none" };
    }
    case "linking":
      return { kind: "linking", done: phase.progress.done, total: phase.progress.total ?? 0, stopping: phase.stopping };
    case "undoing":
      return { kind: "undoing", done: phase.progress.done, total: phase.progress.total ?? 0 };
    case "stopped": {
      const problem = phase.error === null ? null : problemOf(phase.error, around);
      return {
        kind: "stopped",
        task: phase.task,
        done: phase.progress.done,
        total: phase.progress.total ?? 0,
        problem,
      };
    }
    case "linked":
      return { kind: "linked", count: ending(rows, "linked"), left: ending(rows, "failed") + ending(rows, "held") };
    case "undone":
      return { kind: "undone", left: phase.left };
    case "loading":
    case "load-failed":
      return { kind: "none" };
  }
}

/** How many ended so. */
function ending(rows: BulkState["rows"], kind: BulkRow["outcome"]["kind"]): number {
  return [...rows.values()].filter(({ outcome }) => outcome.kind === kind).length;
}
