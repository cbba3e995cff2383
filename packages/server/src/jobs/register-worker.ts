import * as v from "valibot";
import { instantOf, type ServerContext } from "../context.ts";
import type { Held } from "../database/database.ts";

/** Shows that this process works: by a sign of life that dies with it, and by a row for whoever looks. Rows of the dead are swept. */
export async function registerWorker(
  { database, now }: Pick<ServerContext, "database" | "now">,
  workerId: string,
): Promise<Held> {
  const sign = await database.announce(workerId);
  const known = await database.asServer(async (sql) => {
    await sql.run(`insert into adminsync.worker (id, started_at) values ($1, $2)`, [workerId, instantOf(now)]);
    return sql.rows(v.object({ id: v.string() }), `select id from adminsync.worker`);
  });
  const alive = await database.alive(known.map(({ id }) => id));
  const dead = known.map(({ id }) => id).filter((id) => !alive.has(id));
  const remove = (ids: readonly string[]): Promise<number> =>
    database.asServer((sql) => sql.run(`delete from adminsync.worker where id = any($1)`, [ids]));
  if (dead.length > 0) await remove(dead);
  return {
    close: async () => {
      await remove([workerId]);
      await sign.close();
    },
  };
}
