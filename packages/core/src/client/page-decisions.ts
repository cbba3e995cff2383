import type { DecisionsPort } from "../adapter/ports.ts";
import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { Decision, NewDecisionBatch } from "../model/decision.ts";
import {
  parseDecisionBatchId,
  parseDecisionId,
  parseUserId,
  type DecisionBatchId,
  type DossierId,
  type UserId,
} from "../model/ids.ts";
import type { JsonValue } from "../model/json.ts";
import type { Clock } from "./clock.ts";

interface Kept {
  readonly id: DecisionBatchId;
  readonly dossierId: DossierId;
  readonly decisions: readonly Decision[];
  readonly inverse: JsonValue;
}

/** Decisions that last as long as the page, for a host that keeps none. `decidedBy` is `page`, since nobody says who the user is. */
export function createPageDecisions(clock: Clock, random: () => number): DecisionsPort {
  const batches: Kept[] = [];
  let made = 0;
  const decidedBy: UserId = known(parseUserId("page"));

  const keep = (dossierId: DossierId, batch: NewDecisionBatch): Kept => {
    const text = `page-${(made += 1)}-${Math.floor(random() * 2 ** 48).toString(36)}`;
    const id = known(parseDecisionBatchId(text));
    const decidedAt = new Date(clock.now()).toISOString();
    const { bindingId, scope, inverse } = batch;
    const decisions = batch.decisions.map((decision, at): Decision => {
      const own = { id: known(parseDecisionId(`${text}-${at}`)), batchId: id };
      return { ...decision, ...own, dossierId, bindingId, scope, decidedBy, decidedAt };
    });
    return { id, dossierId, decisions, inverse };
  };
  return {
    list: async ({ dossierId, bindingId, scope }) =>
      batches
        .filter((batch) => batch.dossierId === dossierId)
        .flatMap((batch) => batch.decisions)
        .filter((decision) => decision.bindingId === bindingId && decision.scope === scope),
    save: async (dossierId, batch) => {
      const kept = keep(dossierId, batch);
      batches.push(kept);
      return { id: kept.id, decisions: kept.decisions };
    },
    undo: async (dossierId, batchId) => {
      const at = batches.findIndex((batch) => batch.id === batchId && batch.dossierId === dossierId);
      const [kept] = at < 0 ? [] : batches.splice(at, 1);
      if (kept === undefined) throw adminSyncError("DECISION_NOT_FOUND");
      return { inverse: kept.inverse };
    },
  };
}

function known<Id>(id: Id | null): Id {
  if (id === null) throw adminSyncError("INTERNAL");
  return id;
}
