import type { Connection, ConnectionId, HistoryEvent } from "@adminsync/core/model";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { appendHistory } from "../history/append.ts";
import type { Caller } from "../host.ts";

type ConnectionEvent = Extract<HistoryEvent, { readonly connectionId: ConnectionId }>["what"];

/** Tells the history what a user did to a connection. */
export function tell(
  sql: Sql,
  { now }: Pick<ServerContext, "now">,
  { firmId, userId }: Caller,
  connection: Connection,
  what: ConnectionEvent,
): Promise<void> {
  return appendHistory(sql, {
    firmId,
    dossierId: null,
    at: instantOf(now),
    by: userId,
    event: { what, connectionId: connection.id, connectionName: connection.name },
  });
}
