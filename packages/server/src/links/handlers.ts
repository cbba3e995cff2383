import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { instantOf, type ServerContext } from "../context.ts";
import { appendHistory } from "../history/append.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";
import type { ReferenceLists } from "../references/refresh.ts";
import { cancelActiveRuns } from "../runs/cancel-active-runs.ts";
import { prepareLink } from "./prepare-link.ts";
import { saveLink } from "./save-link.ts";
import { deleteLink, findLink } from "./store.ts";

/** The routes by which a dossier is linked and unlinked. */
export function linkHandlers(
  context: ServerContext,
  lists: ReferenceLists,
): Handlers<"getLink" | "planLink" | "saveLink" | "removeLink"> {
  return {
    getLink: async ({ caller, params }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return context.database.asFirm(caller.firmId, (sql) => findLink(sql, params.dossierId));
    },

    planLink: async ({ caller, params, body, signal }) => {
      const prepared = await prepareLink(context, lists, caller.firmId, params.dossierId, body, signal);
      return prepared.plan;
    },

    saveLink: ({ caller, params, body, signal }) => {
      if (body.dossierId !== params.dossierId) {
        const issues = [{ path: "dossierId", problem: "not the dossier that is addressed" }];
        throw new AdminSyncError({ code: "INVALID_INPUT", details: { issues } });
      }
      return saveLink(context, lists, caller, body, signal);
    },

    removeLink: async ({ caller, params }) => {
      const { firmId, userId } = caller;
      await ownDossier(context, firmId, params.dossierId);
      return context.database.asFirm(firmId, async (sql) => {
        const link = await findLink(sql, params.dossierId);
        if (link === null) throw adminSyncError("LINK_NOT_FOUND");
        await cancelActiveRuns(sql, context, { firmId, dossierId: params.dossierId });
        await deleteLink(sql, params.dossierId);
        await appendHistory(sql, {
          firmId,
          dossierId: params.dossierId,
          at: instantOf(context.now),
          by: userId,
          event: { what: "unlinked", connectionName: link.connectionName, externalId: link.externalId },
        });
        return { done: true };
      });
    },
  };
}
