import type { Comparison, Difference, Selection } from "@adminsync/core/compare";
import { identifies } from "./selection.ts";

/** What depends on a difference, in the host's words. */
export interface Impact {
  /** The difference's key; null where it is about all that is taken. */
  readonly key: string | null;
  /** "staat in de getekende notulen van 12 mei". */
  readonly text: string;
  /** The host refuses to have it overwritten: it is left out, and `text` tells why. */
  readonly refused?: boolean;
}

/** Tells what depends on the differences that are about to be taken over, before they are. */
export type DescribeImpact = (taken: readonly Difference[]) => readonly Impact[] | Promise<readonly Impact[]>;

/** What a user asked for, while he is asked once more. */
export interface Asked {
  readonly comparison: Comparison;
  readonly selection: Selection;
  readonly impacts: readonly Impact[];
}

/** Fewer than this is looked through at a glance. */
const FEW = 4;

/** What a selection takes over. */
export function takenBy(comparison: Comparison, selection: Selection): readonly Difference[] {
  return comparison.differences.filter(({ key }) => (selection.get(key)?.choice.kind ?? "keep") !== "keep");
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && value !== false;
}

function filledIn(row: unknown, columns: readonly string[]): number {
  if (typeof row !== "object" || row === null) return 0;
  const stored = new Map<string, unknown>(Object.entries(row));
  return columns.filter((column) => isFilled(stored.get(column))).length;
}

/** How many bound fields of the template hold something. */
function filledPlaces({ of: { binding, template } }: Comparison): number {
  const stored = new Map<string, unknown>(Object.entries(template));
  const inRows = binding.lists.map(({ name, compared }) => {
    const rows = stored.get(name);
    const columns = compared.map((field) => field.name);
    return Array.isArray(rows) ? rows.reduce<number>((sum, row) => sum + filledIn(row, columns), 0) : 0;
  });
  const names = binding.fields.map(({ name }) => name);
  return inRows.reduce((sum, count) => sum + count, filledIn(template, names));
}

function overwrites(difference: Difference, comparison: Comparison): number {
  const { at, template, meaning } = difference;
  if (meaning === "converted" || !isFilled(template)) return 0;
  if (at.kind === "field" || at.field !== undefined) return 1;
  const list = comparison.of.binding.lists.find(({ name }) => name === at.list);
  return filledIn(template, list?.compared.map(({ name }) => name) ?? []);
}

/** How much of a template would be overwritten, where that is most of it; null where it is not. Filling in what is empty overwrites nothing. */
export function mostOf(
  comparison: Comparison,
  selection: Selection,
): { readonly count: number; readonly total: number } | null {
  const count = takenBy(comparison, selection).reduce((sum, each) => sum + overwrites(each, comparison), 0);
  const total = filledPlaces(comparison);
  return count >= FEW && count * 2 > total ? { count, total } : null;
}

/** The numbers that identify and would become other ones. */
export function identifyingIn(comparison: Comparison, selection: Selection): readonly Difference[] {
  return takenBy(comparison, selection).filter(
    (difference) => difference.template !== null && difference.source !== null && identifies(comparison, difference),
  );
}

/** Whether a user is asked once more before this is carried out. */
export function isWorthAsking({ comparison, selection, impacts }: Asked): boolean {
  return (
    impacts.length > 0 || mostOf(comparison, selection) !== null || identifyingIn(comparison, selection).length > 0
  );
}

/** What is carried out once the user says yes: all but what the host refuses. */
export function confirmed({ selection, impacts }: Asked): Selection {
  const refused = new Set(impacts.flatMap(({ key, refused: no }) => (no === true ? [key] : [])));
  if (refused.has(null)) return new Map([...selection].filter(([, { choice }]) => choice.kind === "keep"));
  return new Map([...selection].filter(([key, { choice }]) => choice.kind === "keep" || !refused.has(key)));
}
