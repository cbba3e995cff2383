import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { Choice, Decision, NewDecision } from "../model/decision.ts";
import type { SnapshotId } from "../model/ids.ts";
import type { Change } from "./change.ts";
import type { Comparison } from "./difference.ts";
import { templateFingerprint } from "./fingerprint.ts";
import { planChanges } from "./plan-changes.ts";
import { readingSafely } from "../values/reading-safely.ts";
import { isObject } from "./stored.ts";

/** What a user chose for one difference, and why if he said so. */
export interface Selected {
  readonly choice: Choice;
  readonly why?: string;
}

/** What a user chose, by the key of the difference. A difference that isn't in it stays open. */
export type Selection = ReadonlyMap<string, Selected>;

/** What will be changed and decided, pinned to the snapshot and the template that the user saw. */
export interface Plan<Values extends object = object> {
  readonly snapshot: { readonly id: SnapshotId; readonly contentHash: string };
  /** Fingerprint of what the binding touches in the template. */
  readonly template: string;
  /** The ids of the decisions that held. */
  readonly decided: readonly string[];
  readonly changes: readonly Change[];
  readonly decisions: readonly NewDecision[];
  /** What the plan was made from, so that a fresh one can be made. */
  readonly comparison: Comparison<Values>;
  readonly selection: Selection;
}

/** The ids of the decisions that count for a comparison. */
export function decidedIds(comparison: Comparison, decisions: readonly Decision[]): readonly string[] {
  const { binding, scope } = comparison.of;
  return decisions.filter((made) => made.bindingId === binding.id && made.scope === scope).map(({ id }) => id);
}

/**
 * Makes a plan of what a user chose. Changes nothing yet.
 * @throws AdminSyncError `VALUE_UNREADABLE` where the template stores something there that isn't JSON, or `write` answers such a thing.
 */
export function plan<Values extends object>(comparison: Comparison<Values>, selection: Selection): Plan<Values> {
  const { binding, template, snapshot, decisions } = comparison.of;
  return readingSafely(() => {
    if (!isObject(template)) throw adminSyncError("VALUE_UNREADABLE");
    const chosen = comparison.differences.flatMap((difference) => {
      const selected = selection.get(difference.key);
      return selected === undefined ? [] : [{ difference, ...selected }];
    });
    return {
      snapshot: { id: snapshot.id, contentHash: snapshot.contentHash },
      template: templateFingerprint(binding, template),
      decided: decidedIds(comparison, decisions),
      changes: planChanges(binding, template, chosen),
      decisions: chosen.map(({ difference, choice, why }) => ({
        at: difference.at,
        choice,
        template: difference.template,
        source: difference.source,
        snapshotId: snapshot.id,
        ...(why === undefined ? {} : { why }),
      })),
      comparison,
      selection,
    };
  });
}
