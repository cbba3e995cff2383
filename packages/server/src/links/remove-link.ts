import { adminSyncError } from "@adminsync/core/errors";
import type { DossierId, Instant } from "@adminsync/core/model";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { appendHistory } from "../history/append.ts";
import type { Caller } from "../host.ts";
import { hostAnswer } from "../http/host-answer.ts";
import { ownDossier } from "../http/own-dossier.ts";
import { cancelActiveRuns } from "../runs/cancel-active-runs.ts";
import { deleteLink, findLink, findPreviousName } from "./store.ts";

/** Unlinks a dossier, and ends what is under way for it. Throws `DOSSIER_NOT_FOUND` or `LINK_NOT_FOUND`. */
export async function removeLink(context: ServerContext, caller: Caller, dossierId: DossierId): Promise<void> {
  await ownDossier(context, caller.firmId, dossierId);
  await context.database.asFirm(caller.firmId, (sql) => unlink(sql, context, caller, dossierId, null));
}

/**
 * Takes back the link that was made at `linkedAt`, and gives the dossier the name that it had, as long as it bears the one of that link.
 * Unlinked first: a name can be put right by hand, a link that is still pulled by night would not be noticed.
 */
export async function undoLink(
  context: ServerContext,
  caller: Caller,
  dossierId: DossierId,
  linkedAt: Instant,
): Promise<string | null> {
  await ownDossier(context, caller.firmId, dossierId);
  const { given, previous } = await context.database.asFirm(caller.firmId, (sql) =>
    unlink(sql, context, caller, dossierId, linkedAt),
  );
  if (previous === null) return null;
  const outcome = await hostAnswer(context.limits.callDeadlineMs, () =>
    context.dossiers.rename(caller.firmId, dossierId, previous, { ifName: given }),
  );
  return outcome === "renamed" ? previous : null;
}

async function unlink(
  sql: Sql,
  context: ServerContext,
  { firmId, userId }: Caller,
  dossierId: DossierId,
  madeAt: Instant | null,
): Promise<{ readonly given: string; readonly previous: string | null }> {
  const link = await findLink(sql, dossierId);
  const meant = madeAt === null || (link !== null && Date.parse(link.linkedAt) === Date.parse(madeAt));
  if (link === null || !meant) throw adminSyncError("LINK_NOT_FOUND");
  const previous = await findPreviousName(sql, dossierId);
  await cancelActiveRuns(sql, context, { firmId, dossierId });
  if (!(await deleteLink(sql, link))) throw adminSyncError("LINK_NOT_FOUND");
  const event = { what: "unlinked", connectionName: link.connectionName, externalId: link.externalId } as const;
  await appendHistory(sql, { firmId, dossierId, at: instantOf(context.now), by: userId, event });
  return { given: link.referenceName, previous };
}
