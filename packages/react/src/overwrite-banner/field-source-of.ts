import type { Comparison } from "@adminsync/core/compare";
import { compareValues } from "@adminsync/core/values";
import type { Moment } from "../messages/formats.ts";

/** Where the value of a field comes from. `source`: it is the package's · `own`: a user kept or wrote his. */
export interface FieldProvenance {
  readonly kind: "source" | "own";
  /** The connection's name. */
  readonly source: string;
  /** When it was decided on, or pulled where nobody had to decide. */
  readonly at: Moment;
}

/** Where the value of a field that stands in no list comes from; null where the bar asks about it, and where the package says nothing of it. */
export function fieldSourceOf(comparison: Comparison, name: string): FieldProvenance | null {
  const { binding, template, snapshot, decisions, scope } = comparison.of;
  const field = binding.fields.find((bound) => bound.name === name);
  if (field === undefined || field.policy === "never") return null;
  if (comparison.notSupplied.some((at) => at.kind === "field" && at.field === name)) return null;
  if (comparison.differences.some(({ at }) => at.kind === "field" && at.field === name)) return null;
  const source = snapshot.connectionName;
  const last = decisions.findLast(
    (made) =>
      made.bindingId === binding.id && made.scope === scope && made.at.kind === "field" && made.at.field === name,
  );
  if (last !== undefined && last.choice.kind !== "take") return { kind: "own", source, at: last.decidedAt };
  const stored: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(template));
  const mine = field.read === null ? stored[name] : field.read(stored);
  const theirs = binding.project(snapshot.record).fields[field.from];
  if (theirs === undefined || theirs === null || theirs === "") return null;
  const kind = field.kind === "partyName" || field.kind === "key" ? "text" : field.kind;
  const meaning = compareValues(kind, mine, theirs, field.options);
  if (meaning !== "same" && meaning !== "cosmetic") return null;
  return { kind: "source", source, at: last?.decidedAt ?? snapshot.takenAt };
}
