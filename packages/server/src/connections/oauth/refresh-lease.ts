import type { ConnectionId } from "@adminsync/core/model";
import type { Sql } from "../../database/database.ts";

/** Longer than a refresh may take; by the database's own clock, which all servers share. */
const LEASE = "30 seconds";

/**
 * Takes the right to refresh the tokens of this version; false where another has it, or has done so already. Many issuers end a login whose
 * refresh token is spent twice (RFC 9700 §4.14.2).
 */
export async function takeLease(
  sql: Sql,
  connectionId: ConnectionId,
  version: number,
  holder: string,
): Promise<boolean> {
  const taken = await sql.run(
    `update adminsync.connection set refresh_holder = $3, refresh_until = clock_timestamp() + interval '${LEASE}'
     where id = $1 and credentials_version = $2 and (refresh_until is null or refresh_until < clock_timestamp())`,
    [connectionId, version, holder],
  );
  return taken > 0;
}

/** Gives it back, where nothing was saved; saving does so by itself. */
export async function giveLeaseBack(sql: Sql, connectionId: ConnectionId, holder: string): Promise<void> {
  await sql.run(
    `update adminsync.connection set refresh_holder = null, refresh_until = null where id = $1 and refresh_holder = $2`,
    [connectionId, holder],
  );
}
