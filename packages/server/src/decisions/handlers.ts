import { randomUUID } from "node:crypto";
import { adminSyncError } from "@adminsync/core/errors";
import type { Decision } from "@adminsync/core/model";
import { decisionBatchIdSchema, decisionIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { instantOf, type ServerContext } from "../context.ts";
import { appendHistory } from "../history/append.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";
import { findDecisions, insertBatch, ownsSnapshots, undoBatch } from "./store.ts";

/** The routes by which decisions are kept and undone. */
export function decisionHandlers(
  context: ServerContext,
): Handlers<"listDecisions" | "saveDecisions" | "undoDecisions"> {
  return {
    listDecisions: async ({ caller, params, query }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return context.database.asFirm(caller.firmId, (sql) =>
        findDecisions(sql, params.dossierId, query.bindingId, query.scope),
      );
    },

    saveDecisions: async ({ caller, params, body }) => {
      const { firmId, userId } = caller;
      await ownDossier(context, firmId, params.dossierId);
      const at = instantOf(context.now);
      const batchId = v.parse(decisionBatchIdSchema, randomUUID());
      const { bindingId, scope } = body;
      const decisions = body.decisions.map((decision): Decision => ({
        ...decision,
        id: v.parse(decisionIdSchema, randomUUID()),
        batchId,
        dossierId: params.dossierId,
        bindingId,
        scope,
        decidedBy: userId,
        decidedAt: at,
      }));
      return context.database.asFirm(firmId, async (sql) => {
        const snapshots = decisions.map((decision) => decision.snapshotId);
        if (!(await ownsSnapshots(sql, params.dossierId, snapshots))) throw adminSyncError("SNAPSHOT_NOT_FOUND");
        await insertBatch(sql, firmId, decisions, body.inverse);
        const count = (kind: Decision["choice"]["kind"]): number =>
          decisions.filter((decision) => decision.choice.kind === kind).length;
        await appendHistory(sql, {
          firmId,
          dossierId: params.dossierId,
          at,
          by: userId,
          event: {
            what: "decided",
            decisionIds: decisions.map((decision) => decision.id),
            bindingId,
            scope,
            taken: count("take"),
            kept: count("keep"),
            edited: count("edited"),
          },
        });
        return { id: batchId, decisions };
      });
    },

    undoDecisions: async ({ caller, params }) => {
      const { firmId, userId } = caller;
      await ownDossier(context, firmId, params.dossierId);
      const at = instantOf(context.now);
      return context.database.asFirm(firmId, async (sql) => {
        const undone = await undoBatch(sql, params.dossierId, params.batchId, userId, at);
        const [first] = undone?.decisions ?? [];
        if (undone === null || first === undefined) throw adminSyncError("DECISION_NOT_FOUND");
        await appendHistory(sql, {
          firmId,
          dossierId: params.dossierId,
          at,
          by: userId,
          event: {
            what: "undone",
            decisionIds: undone.decisions.map((decision) => decision.id),
            bindingId: first.bindingId,
            scope: first.scope,
          },
        });
        return { inverse: undone.inverse };
      });
    },
  };
}
