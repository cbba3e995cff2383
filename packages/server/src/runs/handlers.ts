import { adminSyncError } from "@adminsync/core/errors";
import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";
import { cancelRun } from "./cancel-run.ts";
import type { RunQueue } from "./run-queue.ts";
import { startRun } from "./start-run.ts";
import { findLatestRun, findRun } from "./store.ts";

/** The routes by which a dossier's runs are started, followed and ended. */
export function runHandlers(
  context: ServerContext,
  queue: RunQueue,
): Handlers<"startRun" | "latestRun" | "getRun" | "cancelRun"> {
  return {
    startRun: async ({ caller, params }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return startRun(context, queue, caller.firmId, params.dossierId);
    },

    latestRun: async ({ caller, params }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return context.database.asFirm(caller.firmId, (sql) => findLatestRun(sql, params.dossierId));
    },

    getRun: async ({ caller, params }) => {
      const run = await context.database.asFirm(caller.firmId, (sql) => findRun(sql, params.runId));
      if (run === null) throw adminSyncError("RUN_NOT_FOUND");
      return run;
    },

    cancelRun: ({ caller, params }) =>
      cancelRun(context, queue, { firmId: caller.firmId, runId: params.runId }, caller.userId),
  };
}
