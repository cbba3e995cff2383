import { adminSyncError } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import type { Connection, ConnectionId, FirmId, JsonObject } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { findConnection, findCredentials } from "./store.ts";

/** A connection that works, with what a call through it needs. */
export interface OpenConnection {
  readonly connection: Connection;
  readonly connector: Connector;
  readonly credentials: JsonObject;
}

/** Opens a connection for calls. Throws `CONNECTION_NOT_FOUND`, or `CONNECTION_NOT_READY` where it is pending or broken. */
export async function openConnection(
  context: ServerContext,
  firmId: FirmId,
  connectionId: ConnectionId,
): Promise<OpenConnection> {
  const stored = await context.database.asFirm(firmId, async (sql) => {
    const connection = await findConnection(sql, context.connectors, connectionId);
    if (connection === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    return { connection, credentials: await findCredentials(sql, context.sealer, firmId, connectionId) };
  });
  const connector = context.connectors.get(stored.connection.packageId);
  if (connector === undefined || stored.connection.state.kind !== "connected" || stored.credentials === null) {
    throw adminSyncError("CONNECTION_NOT_READY");
  }
  return { connection: stored.connection, connector, credentials: stored.credentials };
}
