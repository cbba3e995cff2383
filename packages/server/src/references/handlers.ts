import { AdminSyncError } from "@adminsync/core/errors";
import { openConnection } from "../connections/open-connection.ts";
import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";
import { createReferenceIndexes } from "./indexes.ts";
import type { ReferenceLists } from "./refresh.ts";
import { requireReference } from "./require-reference.ts";
import { searchReferences } from "./search.ts";
import { suggestReferences } from "./suggest.ts";

/** The routes by which a user finds a reference. */
export function referenceHandlers(
  context: ServerContext,
  lists: ReferenceLists,
): Handlers<"searchReferences" | "getReference" | "suggestReferences"> {
  const indexes = createReferenceIndexes(context);
  return {
    searchReferences: async ({ caller, params, query }) => {
      const offset = offsetOf(query.cursor);
      const open = await openConnection(context, caller.firmId, params.connectionId);
      const kept = await lists.ensureFresh(caller.firmId, open, context.limits.referencesMaxAgeMs);
      const page = { offset, limit: query.limit };
      const { references, total } = await searchReferences(
        context,
        indexes,
        caller.firmId,
        params.connectionId,
        query.text,
        page,
      );
      const next = offset + references.length;
      return {
        references,
        ...(total === null ? {} : { total }),
        cursor:
          (total === null ? references.length === query.limit : next < total) && references.length > 0
            ? String(next)
            : null,
        ...(kept === null ? {} : { kept: { listedAt: kept.listedAt, code: kept.error.code } }),
      };
    },

    suggestReferences: async ({ caller: { firmId }, params, query }) => {
      const dossier = await ownDossier(context, firmId, params.dossierId);
      const open = await openConnection(context, firmId, query.connectionId);
      await lists.ensureFresh(firmId, open, context.limits.referencesMaxAgeMs);
      return suggestReferences(context, indexes, firmId, query.connectionId, dossier);
    },

    getReference: async ({ caller, params }) => {
      const open = await openConnection(context, caller.firmId, params.connectionId);
      return requireReference(context, lists, caller.firmId, open, params.externalId);
    },
  };
}

function offsetOf(cursor: string | null): number {
  if (cursor === null) return 0;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new AdminSyncError({
    code: "INVALID_INPUT",
    details: { issues: [{ path: "cursor", problem: "not a cursor that this server gave" }] },
  });
}
