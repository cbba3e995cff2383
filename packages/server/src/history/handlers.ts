import { AdminSyncError } from "@adminsync/core/errors";
import { historyEntrySchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import { ownDossier } from "../http/own-dossier.ts";

const PAGE = 50;

const row = v.pipe(
  v.object({
    id: v.string(),
    dossier_id: v.nullable(v.string()),
    at: v.string(),
    by_user: v.nullable(v.string()),
    event: v.unknown(),
    sequence: v.number(),
  }),
  v.transform(({ id, dossier_id, at, by_user, event, sequence }) => ({
    entry: v.parse(historyEntrySchema, { id, dossierId: dossier_id, at, by: by_user, event }),
    sequence,
  })),
);

/** The route by which a dossier's history is read. */
export function historyHandlers(context: ServerContext): Handlers<"listHistory"> {
  return {
    listHistory: async ({ caller, params, query }) => {
      const before = beforeOf(query.cursor);
      await ownDossier(context, caller.firmId, params.dossierId);
      const rows = await context.database.asFirm(caller.firmId, (sql) =>
        sql.rows(
          row,
          `select id, dossier_id, at, by_user, event, sequence from adminsync.history
           where dossier_id = $1 and sequence < $2 order by sequence desc limit $3`,
          [params.dossierId, before, PAGE],
        ),
      );
      const last = rows.at(-1);
      return {
        entries: rows.map(({ entry }) => entry),
        cursor: last !== undefined && rows.length === PAGE ? String(last.sequence) : null,
      };
    },
  };
}

function beforeOf(cursor: string | null): number {
  if (cursor === null) return Number.MAX_SAFE_INTEGER;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new AdminSyncError({
    code: "INVALID_INPUT",
    details: { issues: [{ path: "cursor", problem: "not a cursor that this server gave" }] },
  });
}
