import { adminSyncError } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import type { Connection, ConnectionId, FirmId } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { findCredentials, type StoredCredentials } from "./credentials-store.ts";
import { findConnection } from "./store.ts";

/** A connection that works, with what a call through it needs. */
export interface OpenConnection {
  readonly connection: Connection;
  readonly connector: Connector;
  readonly stored: StoredCredentials;
}

/** Opens a connection for calls. Throws `CONNECTION_NOT_FOUND`, or `CONNECTION_NOT_READY` where it is pending or broken. */
export async function openConnection(
  context: ServerContext,
  firmId: FirmId,
  connectionId: ConnectionId,
): Promise<OpenConnection> {
  const found = await context.database.asFirm(firmId, async (sql) => {
    const connection = await findConnection(sql, context.connectors, connectionId);
    if (connection === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    return { connection, stored: await findCredentials(sql, context.sealer, firmId, connectionId) };
  });
  const connector = context.connectors.get(found.connection.packageId);
  if (connector === undefined || found.connection.state.kind !== "connected" || found.stored === null) {
    throw adminSyncError("CONNECTION_NOT_READY");
  }
  return { connection: found.connection, connector, stored: found.stored };
}
