import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";
import { findEarlierSnapshots, findLatestSnapshot } from "./store.ts";

/** The routes by which a dossier's snapshots are read. */
export function snapshotHandlers(context: ServerContext): Handlers<"latestSnapshot" | "earlierSnapshots"> {
  return {
    latestSnapshot: async ({ caller, params }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return context.database.asFirm(caller.firmId, (sql) => findLatestSnapshot(sql, params.dossierId));
    },

    earlierSnapshots: async ({ caller, params }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return context.database.asFirm(caller.firmId, (sql) => findEarlierSnapshots(sql, params.dossierId));
    },
  };
}
