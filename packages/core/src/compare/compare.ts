import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Decision } from "../model/decision.ts";
import { decisionBase, history, type Base } from "./base.ts";
import type { Binding, BoundField, ValuesOf } from "./binding.ts";
import { readBound } from "./bound-value.ts";
import { compareList } from "./compare-list.ts";
import { decisionLog } from "./decided.ts";
import type { CompareInput, Comparison, Difference } from "./difference.ts";
import { compareField, type Findings, type Place } from "./findings.ts";
import { readingSafely } from "../values/reading-safely.ts";
import { rowSet } from "./row-set.ts";
import { isObject, rowsOf, type LooseTemplate } from "./stored.ts";
import { suppliedOf } from "./supplied.ts";

/** `converted` last. */
function ordered(differences: readonly Difference[]): readonly Difference[] {
  const isMild = ({ meaning }: Difference): boolean => meaning === "converted";
  if (!differences.some(isMild)) return differences;
  return [...differences.filter((one) => !isMild(one)), ...differences.filter(isMild)];
}

function compareStored<Values extends object>(
  input: CompareInput<Values>,
  template: LooseTemplate,
): Comparison<Values> {
  const { binding, snapshot, decisions, scope } = input;
  const supplied = suppliedOf(binding, snapshot.coverage);
  const projected = binding.project(snapshot.record);
  const earlier = history(binding, input.earlier);
  const log = decisionLog(decisions, binding.id, scope);
  const found: Findings = { differences: [], cosmetic: [], keys: new Map() };
  const base = (field: BoundField, value: unknown): Base | null => {
    const decision = log.fields.get(field.name);
    return decision === undefined ? earlier.fieldBase(field, value) : decisionBase(decision, decision.source);
  };
  const place: Place = { at: (field) => field.at, base, party: null, matchedBy: null, rows: null };
  for (const field of supplied.fields) {
    const source = projected.fields[field.from];
    if (source === undefined) continue;
    const stored = readBound(field, template);
    if (stored !== source) compareField(found, field, stored, source, place);
  }
  for (const list of supplied.lists) {
    const { name, from } = list.list;
    if (projected.lists[from] === undefined) continue;
    const mine = rowSet(list.list, "template", rowsOf(template[name]));
    const theirs = rowSet(list.list, "source", rowsOf(projected.lists[from]));
    compareList(found, list, supplied, mine, theirs, earlier, log);
  }
  return {
    differences: ordered(found.differences),
    cosmetic: found.cosmetic,
    notSupplied: supplied.notSupplied,
    cannotHold: projected.cannotHold,
    of: input,
  };
}

/** What `compare` is given. */
export interface CompareArguments<Template extends object, Values extends ValuesOf<Template>> {
  readonly binding: Binding<Template>;
  /** The host's name for this instance of the template, usually a period. Decisions of other scopes are not looked at. */
  readonly scope: string;
  /** The template's values, plain JSON. Never changed. */
  readonly template: Values;
  readonly snapshot: Snapshot;
  /** Distinct earlier snapshots of the dossier, newest first. */
  readonly earlier: readonly Snapshot[];
  /** The decisions that hold, oldest first; undone ones are gone. */
  readonly decisions: readonly Decision[];
}

/**
 * Finds where a template and the latest snapshot do not mean the same, and what each such place is: see the three-way table. Pure; changes nothing.
 * @throws AdminSyncError `VALUE_CYCLIC`, `VALUE_TOO_DEEP` or `VALUE_UNREADABLE` where the template's values can't be read.
 */
export function compare<Template extends object, Values extends ValuesOf<Template>>(
  input: CompareArguments<Template, Values>,
): Comparison<Values> {
  return readingSafely(() => {
    if (!isObject(input.template)) throw adminSyncError("VALUE_UNREADABLE");
    return compareStored(input, input.template);
  });
}
