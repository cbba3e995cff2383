import { runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Database } from "../database/database.ts";
import type { ActiveRuns } from "../runs/active-runs.ts";

/** Lets go of runs in hand that have ended in the database: cancelled through another server, or with a link that changed. */
export async function letGoOfEnded(database: Database, active: ActiveRuns): Promise<void> {
  const ids = active.ids();
  if (ids.length === 0) return;
  const ended = await database.asServer((sql) =>
    sql.rows(
      v.object({ id: runIdSchema }),
      `select id from adminsync.run where id = any($1) and state not in ('queued', 'running')`,
      [ids],
    ),
  );
  for (const { id } of ended) active.letGo(id, "ended");
}
