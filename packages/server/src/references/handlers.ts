import { AdminSyncError } from "@adminsync/core/errors";
import { openConnection } from "../connections/open-connection.ts";
import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import type { ReferenceLists } from "./refresh.ts";
import { requireReference } from "./require-reference.ts";
import { findReferences } from "./store.ts";

/** The routes by which a user finds a reference. */
export function referenceHandlers(
  context: ServerContext,
  lists: ReferenceLists,
): Handlers<"searchReferences" | "getReference"> {
  return {
    searchReferences: async ({ caller, params, query }) => {
      const offset = offsetOf(query.cursor);
      const open = await openConnection(context, caller.firmId, params.connectionId);
      const kept = await lists.ensureFresh(caller.firmId, open, context.limits.referencesMaxAgeMs);
      const { references, total } = await context.database.asFirm(caller.firmId, (sql) =>
        findReferences(sql, params.connectionId, query.text, { offset, limit: query.limit }),
      );
      const next = offset + references.length;
      return {
        references,
        total,
        cursor: next < total && references.length > 0 ? String(next) : null,
        ...(kept === null ? {} : { kept: { listedAt: kept.listedAt, code: kept.error.code } }),
      };
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
