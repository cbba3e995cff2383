import type { ServerContext } from "../context.ts";

/** A firm of 3,000 dossiers has a million runs a year, of which the history tells what matters. */
const KEEP_DAYS = 90;
/** A statement that deletes more would take long. */
const AT_ONCE = 5_000;

/** Removes what ended long ago: runs but for each dossier's newest, and nights. What was pulled, decided and told stays. */
export async function pruneRuns({ database, now }: Pick<ServerContext, "database" | "now">): Promise<void> {
  const before = new Date(now() - KEEP_DAYS * 86_400_000);
  for (;;) {
    const removed = await database.asServer((sql) =>
      sql.run(
        `delete from adminsync.run where (firm_id, id) in (
           select r.firm_id, r.id from adminsync.run r
           where r.ended_at < $1 and exists (
             select from adminsync.run newer
             where newer.firm_id = r.firm_id and newer.dossier_id = r.dossier_id and newer.queued_at > r.queued_at)
           limit $2)`,
        [before, AT_ONCE],
      ),
    );
    if (removed < AT_ONCE) break;
  }
  await database.asServer(async (sql) => {
    await sql.run(`delete from adminsync.night where ended_at < $1`, [before]);
    await sql.run(`delete from adminsync.firm_night where ended_at < $1`, [before]);
  });
}
