import { AdminSyncError } from "@adminsync/core/errors";
import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";
import type { ReferenceLists } from "../references/refresh.ts";
import { prepareLink } from "./prepare-link.ts";
import { removeLink, undoLink } from "./remove-link.ts";
import { saveLink } from "./save-link.ts";
import { findLink } from "./store.ts";

/** The routes by which a dossier is linked and unlinked. */
export function linkHandlers(
  context: ServerContext,
  lists: ReferenceLists,
): Handlers<"getLink" | "planLink" | "saveLink" | "removeLink" | "undoLink"> {
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
      await removeLink(context, caller, params.dossierId);
      return { done: true };
    },

    undoLink: async ({ caller, params, body }) => ({
      restoredName: await undoLink(context, caller, params.dossierId, body.linkedAt),
    }),
  };
}
