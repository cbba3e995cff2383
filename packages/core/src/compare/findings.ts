import type { DifferenceRef } from "../model/decision.ts";
import type { BoundField, Policy } from "./binding.ts";
import type { Base } from "./base.ts";
import type { Cosmetic, Difference, DifferenceKind } from "./difference.ts";
import { toJson } from "./json.ts";
import { compareMeaning, holdsNothing, meansSame, type Party } from "./meaning.ts";
import type { MatchedBy } from "./match-rows.ts";
import { fieldKind } from "./three-way.ts";

/** What a comparison finds, in the order in which it is found. */
export interface Findings {
  readonly differences: Difference[];
  readonly cosmetic: Cosmetic[];
  /** How many differences have a name: rows that nothing tells apart have one. */
  readonly keys: Map<string, number>;
}

function nameOf(at: DifferenceRef): string {
  if (at.kind === "field") return at.field;
  const { externalId, identity, enterpriseNumber, name, birthDate, part } = at.row;
  const known = [externalId, identity, enterpriseNumber, name, birthDate, part && JSON.stringify(part)];
  return `${at.list}.${at.field ?? ""} ${known.join("|")}`;
}

/** Names a difference, once within its comparison. */
export function keyFor({ keys }: Findings, at: DifferenceRef): string {
  const name = nameOf(at);
  const times = (keys.get(name) ?? 0) + 1;
  keys.set(name, times);
  return times === 1 ? name : `${name} ${times}`;
}

/** Where a field stands whose two sides are not identical to the letter. */
export interface Place {
  readonly at: (field: BoundField) => DifferenceRef;
  readonly base: (field: BoundField, template: unknown) => Base | null;
  readonly party: Party;
  readonly matchedBy: MatchedBy | null;
  readonly rows: Difference["rows"];
}

const SAFE_TO_TICK: ReadonlySet<DifferenceKind> = new Set(["fill", "changed-at-source", "added"]);

/** Ticked from the start: never what would lose something typed by hand. */
export function isPreselected(policy: Policy, kind: DifferenceKind): boolean {
  return (policy === "preselect" || policy === "fill-if-empty") && SAFE_TO_TICK.has(kind);
}

/** Compares a field whose two sides are not identical, and writes down what it finds. */
export function compareField(
  found: Findings,
  field: BoundField,
  template: unknown,
  source: unknown,
  place: Place,
): void {
  const meaning = compareMeaning(field.kind, field.options, place.party, template, source);
  if (meaning === "same") return;
  if (meaning === "cosmetic") {
    found.cosmetic.push({ at: place.at(field), template: toJson(template), source: toJson(source) });
    return;
  }
  const templateEmpty = holdsNothing(field.kind, template);
  if (field.policy === "fill-if-empty" && (!templateEmpty || holdsNothing(field.kind, source))) return;
  const base = place.base(field, template);
  const changed = (value: unknown, from: Base): boolean =>
    !meansSame(compareMeaning(field.kind, field.options, place.party, value, from.value));
  const kind = fieldKind({
    templateEmpty,
    base:
      base === null
        ? null
        : { templateChanged: changed(template, base), sourceChanged: changed(source, base), kept: base.kept },
  });
  if (kind === null) return;
  const at = place.at(field);
  found.differences.push({
    key: keyFor(found, at),
    at,
    kind,
    meaning,
    template: toJson(template),
    source: toJson(source),
    base: toJson(base?.value),
    why: { base: base?.origin ?? { kind: "none" }, matchedBy: place.matchedBy },
    preselected: meaning === "converted" || isPreselected(field.policy, kind),
    rows: place.rows,
  });
}
