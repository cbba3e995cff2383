import { dueNights, type NightlyConnection, type NightlyFirm } from "@adminsync/core/sync";
import { connectionIdSchema, connectionStateSchema, firmIdSchema, isoDateSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import type { NightlyOptions } from "./nightly-options.ts";
import type { Tickets } from "./tickets.ts";

const connectionRow = v.pipe(
  v.object({
    firm_id: firmIdSchema,
    id: connectionIdSchema,
    state: connectionStateSchema,
    last_night: v.nullable(isoDateSchema),
  }),
  v.transform(({ firm_id, id, state, last_night }): NightlyConnection => ({
    firmId: firm_id,
    connectionId: id,
    state,
    lastNight: last_night,
  })),
);
const firmRow = v.pipe(
  v.object({ firm_id: firmIdSchema, last_night: v.nullable(isoDateSchema) }),
  v.transform(({ firm_id, last_night }): NightlyFirm => ({ firmId: firm_id, lastNight: last_night })),
);

/** Begins what core's rule says is due: a night's row and its job in one transaction, so that no night begins twice. */
export async function queueDueNights(
  { database, now }: Pick<ServerContext, "database" | "now">,
  { window, timeZone, alongside }: NightlyOptions,
  tickets: Tickets,
): Promise<void> {
  await database.asServer(async (sql) => {
    const connections = await findConnections(sql);
    const firms = alongside === undefined ? [] : await findFirms(sql);
    const due = dueNights({ now: now(), window, timeZone, connections, firms });
    if (due === null) return;
    const { night } = due;
    const at = instantOf(now);
    for (const { firmId, connectionId } of due.due) {
      const begun = await sql.run(
        `insert into adminsync.night (firm_id, connection_id, night, started_at, state) values ($1, $2, $3, $4, 'queued')
         on conflict do nothing`,
        [firmId, connectionId, night, at],
      );
      if (begun > 0) await tickets.forNight(sql, { firmId, connectionId, night });
    }
    for (const firmId of due.alongside) {
      const begun = await sql.run(
        `insert into adminsync.firm_night (firm_id, night, started_at) values ($1, $2, $3) on conflict do nothing`,
        [firmId, night, at],
      );
      if (begun > 0) await tickets.forBookkeeping(sql, { firmId, night });
    }
  });
}

function findConnections(sql: Sql): Promise<NightlyConnection[]> {
  return sql.rows(
    connectionRow,
    `select c.firm_id, c.id, c.state,
       (select max(n.night) from adminsync.night n where n.firm_id = c.firm_id and n.connection_id = c.id) as last_night
     from adminsync.connection c where c.state->>'kind' = 'connected'`,
  );
}

/** Firms with a connection, in whatever state: the host's bookkeeping does not wait for it to work. */
function findFirms(sql: Sql): Promise<NightlyFirm[]> {
  return sql.rows(
    firmRow,
    `select c.firm_id, (select max(n.night) from adminsync.firm_night n where n.firm_id = c.firm_id) as last_night
     from adminsync.connection c group by c.firm_id`,
  );
}
