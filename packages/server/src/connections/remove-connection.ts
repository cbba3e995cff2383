import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectionId } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import type { Caller } from "../host.ts";
import { findCredentials } from "./credentials-store.ts";
import { revoke } from "./oauth/revoke.ts";
import { deleteUnusedConnection, findConnection } from "./store.ts";
import { tell } from "./tell.ts";

/** Removes a connection that nothing is linked through; the tokens that it held are then revoked. */
export async function removeConnection(
  context: ServerContext,
  caller: Caller,
  connectionId: ConnectionId,
): Promise<void> {
  const { database, connectors, sealer } = context;
  const { connection, credentials } = await database.asFirm(caller.firmId, async (sql) => {
    const found = await findConnection(sql, connectors, connectionId);
    if (found === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    // What nobody can open any more can't be revoked; it must not keep anybody from disconnecting.
    const held = await findCredentials(sql, sealer, caller.firmId, connectionId).catch((cause: unknown) => {
      context.log("warn", "tokens-not-revoked", { connectionId, cause });
      return null;
    });
    if (!(await deleteUnusedConnection(sql, connectionId))) throw adminSyncError("CONNECTION_IN_USE");
    await tell(sql, context, caller, found, "connection-removed");
    return { connection: found, credentials: held };
  });
  const login = connectors.get(connection.packageId)?.oauth;
  if (login !== undefined && credentials?.kind === "tokens") await revoke(context, login, credentials.tokens);
}
