import { adminSyncError } from "@adminsync/core/errors";
import type { Connection, ConnectionId } from "@adminsync/core/model";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import type { Handlers } from "../http/handlers.ts";
import { beginConnection, signInAgain } from "./begin-connection.ts";
import { callPackage } from "./call-package.ts";
import { completeByForm, completeByLogin } from "./complete-connection.ts";
import { findCredentials } from "./credentials-store.ts";
import { toPackage } from "./offer.ts";
import { isRefusal } from "./refusal.ts";
import { removeConnection } from "./remove-connection.ts";
import { findConnection, listConnections, updateName, updateState } from "./store.ts";
import { tell } from "./tell.ts";

type ConnectionRoutes =
  | "listConnections"
  | "offeredConnections"
  | "beginConnection"
  | "completeConnection"
  | "testConnection"
  | "renameConnection"
  | "removeConnection";

/** The routes by which a firm makes and mends its connections. */
export function connectionHandlers(context: ServerContext): Handlers<ConnectionRoutes> {
  const { database, connectors, sealer } = context;

  const required = async (sql: Sql, connectionId: ConnectionId): Promise<Connection> => {
    const connection = await findConnection(sql, connectors, connectionId);
    if (connection === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    return connection;
  };

  return {
    listConnections: async ({ caller }) => {
      const all = await database.asFirm(caller.firmId, (sql) => listConnections(sql, connectors));
      return all.filter((connection) => connection.state.kind === "connected");
    },

    offeredConnections: async ({ caller }) => ({
      packages: [...connectors.values()].map((connector) => toPackage(context, connector)),
      connections: await database.asFirm(caller.firmId, (sql) => listConnections(sql, connectors)),
    }),

    beginConnection: ({ caller, body, signal }) =>
      "connectionId" in body
        ? signInAgain(context, caller, body, signal)
        : beginConnection(context, caller, body, signal),

    completeConnection: async ({ caller, params, body, signal }) => {
      const connection = await database.asFirm(caller.firmId, (sql) => required(sql, params.connectionId));
      const connector = connectors.get(connection.packageId);
      if (connector === undefined) throw adminSyncError("METHOD_NOT_OFFERED");
      const completing = { caller, connection, connector, signal };
      return body.kind === "credentials"
        ? completeByForm(context, completing, body.credentials)
        : completeByLogin(context, completing, body.parameters);
    },

    testConnection: async ({ caller, params, signal }) => {
      const { firmId } = caller;
      const { connection, stored } = await database.asFirm(firmId, async (sql) => ({
        connection: await required(sql, params.connectionId),
        stored: await findCredentials(sql, sealer, firmId, params.connectionId),
      }));
      const connector = connectors.get(connection.packageId);
      if (connector === undefined || stored === null) throw adminSyncError("CONNECTION_NOT_READY");
      const bounds = { signal, deadlineMs: context.limits.callDeadlineMs };
      const open = { connection, connector, stored };
      try {
        await callPackage(context, firmId, open, bounds, (call) => connector.test(call));
      } catch (thrown) {
        // A refusal is an answer; a package in trouble, the database or a fault of ours is none.
        if (!isRefusal(thrown)) throw thrown;
        return database.asFirm(firmId, (sql) => required(sql, connection.id));
      }
      return database.asFirm(firmId, async (sql) => {
        const { state } = await required(sql, connection.id);
        if (state.kind !== "connected") {
          await updateState(sql, connection.id, { kind: "connected", since: instantOf(context.now) });
        }
        return required(sql, connection.id);
      });
    },

    renameConnection: ({ caller, params, body }) =>
      database.asFirm(caller.firmId, async (sql) => {
        await required(sql, params.connectionId);
        await updateName(sql, params.connectionId, body.name);
        const renamed = await required(sql, params.connectionId);
        await tell(sql, context, caller, renamed, "connection-renamed");
        return renamed;
      }),

    removeConnection: async ({ caller, params }) => {
      await removeConnection(context, caller, params.connectionId);
      return { done: true };
    },
  };
}
