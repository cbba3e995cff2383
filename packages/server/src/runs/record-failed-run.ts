import type { RunId } from "@adminsync/core/model";
import { advanceRun, type RunChange } from "@adminsync/core/sync";
import type { ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { insertQueuedRun, type NewRun } from "./insert-run.ts";
import { tellEnd } from "./tell-end.ts";
import { writeRun } from "./write-run.ts";

/**
 * Writes down a run that ends before it began, because the package was just found not to answer. Null, and nothing written, where the
 * dossier has a run under way, or had one in that night.
 */
export async function recordFailedRun(
  sql: Sql,
  context: Pick<ServerContext, "now" | "limits">,
  wanted: NewRun,
  change: RunChange,
): Promise<RunId | null> {
  const queued = await insertQueuedRun(sql, context, wanted);
  const ended = queued === null ? null : advanceRun(queued, change);
  if (ended === null) return null;
  await writeRun(sql, ended);
  await tellEnd(sql, wanted.firmId, ended, null);
  return ended.id;
}
