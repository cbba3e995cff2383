import { randomUUID } from "node:crypto";
import { AdminSyncError, adminSyncError, isAdminSyncError, type ErrorCode } from "@adminsync/core/errors";
import type {
  AdminPackage,
  Connection,
  ConnectionId,
  ConnectMethod,
  FirmId,
  HistoryEvent,
} from "@adminsync/core/model";
import { connectionIdSchema, PACKAGE_ERRORS } from "@adminsync/core/protocol";
import type { Connector } from "@adminsync/core/connector";
import * as v from "valibot";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { appendHistory } from "../history/append.ts";
import type { Caller } from "../host.ts";
import type { Handlers } from "../http/handlers.ts";
import { callPackage, tryPackage } from "./call-package.ts";
import { markBroken } from "./mark-broken.ts";
import {
  deleteUnusedConnection,
  findConnection,
  findCredentials,
  insertConnection,
  listConnections,
  saveCredentials,
  updateName,
  updateState,
} from "./store.ts";

type ConnectionRoutes =
  | "listConnections"
  | "offeredConnections"
  | "beginConnection"
  | "completeConnection"
  | "testConnection"
  | "renameConnection"
  | "removeConnection";

function toPackage({ id, name, transport, methods }: Connector): AdminPackage {
  return { id, name, transport, methods };
}

/** The routes by which a firm makes and mends its connections. */
export function connectionHandlers(context: ServerContext): Handlers<ConnectionRoutes> {
  const { database, connectors, sealer } = context;

  const required = async (sql: Sql, connectionId: ConnectionId): Promise<Connection> => {
    const connection = await findConnection(sql, connectors, connectionId);
    if (connection === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    return connection;
  };

  const tell = (sql: Sql, { firmId, userId }: Caller, connection: Connection, what: ConnectionEvent): Promise<void> =>
    appendHistory(sql, {
      firmId,
      dossierId: null,
      at: instantOf(context.now),
      by: userId,
      event: { what, connectionId: connection.id, connectionName: connection.name },
    });

  const reread = (firmId: FirmId, connectionId: ConnectionId): Promise<Connection> =>
    database.asFirm(firmId, (sql) => required(sql, connectionId));

  return {
    listConnections: async ({ caller }) => {
      const all = await database.asFirm(caller.firmId, (sql) => listConnections(sql, connectors));
      return all.filter((connection) => connection.state.kind === "connected");
    },

    offeredConnections: async ({ caller }) => ({
      packages: [...connectors.values()].map(toPackage),
      connections: await database.asFirm(caller.firmId, (sql) => listConnections(sql, connectors)),
    }),

    beginConnection: async ({ caller, body }) => {
      const connector = connectors.get(body.packageId);
      if (connector === undefined) throw adminSyncError("PACKAGE_NOT_FOUND");
      const connection: Connection = {
        id: v.parse(connectionIdSchema, randomUUID()),
        packageId: connector.id,
        packageName: connector.name,
        name: body.name,
        state: { kind: "pending", needed: offeredMethod(connector, body.method) },
        createdAt: instantOf(context.now),
      };
      await database.asFirm(caller.firmId, (sql) => insertConnection(sql, caller.firmId, connection, caller.userId));
      return { connection, redirect: null };
    },

    completeConnection: async ({ caller, params, body, signal }) => {
      const { firmId } = caller;
      const connection = await reread(firmId, params.connectionId);
      const connector = connectors.get(connection.packageId);
      if (connector === undefined || body.kind !== "credentials") throw adminSyncError("METHOD_NOT_OFFERED");
      offeredMethod(connector, "credentials");
      const parsed = connector.parseCredentials(body.credentials);
      if (!parsed.ok) throw new AdminSyncError({ code: "INVALID_INPUT", details: { issues: parsed.issues } });
      const bounds = { signal, deadlineMs: context.limits.callDeadlineMs };
      // New credentials that are refused say nothing of those that the connection works by.
      await tryPackage(parsed.credentials, bounds, (call) => connector.test(call));
      return database.asFirm(firmId, async (sql) => {
        await required(sql, connection.id);
        await saveCredentials(sql, sealer, firmId, connection.id, parsed.credentials);
        await updateState(sql, connection.id, { kind: "connected", since: instantOf(context.now) });
        await tell(sql, caller, connection, "connection-made");
        return required(sql, connection.id);
      });
    },

    testConnection: async ({ caller, params, signal }) => {
      const { firmId } = caller;
      const connection = await reread(firmId, params.connectionId);
      const connector = connectors.get(connection.packageId);
      const credentials = await database.asFirm(firmId, (sql) => findCredentials(sql, sealer, firmId, connection.id));
      if (connector === undefined || credentials === null) throw adminSyncError("CONNECTION_NOT_READY");
      const bounds = { signal, deadlineMs: context.limits.callDeadlineMs };
      try {
        await callPackage(context, firmId, { connection, connector, credentials }, bounds, (call) =>
          connector.test(call),
        );
      } catch (thrown) {
        if (!isAdminSyncError(thrown) || !TELLING.has(thrown.code)) throw thrown;
        await markBroken(context, firmId, connection, thrown.code);
        return reread(firmId, connection.id);
      }
      if (connection.state.kind !== "connected") {
        const state = { kind: "connected", since: instantOf(context.now) } as const;
        await database.asFirm(firmId, (sql) => updateState(sql, connection.id, state));
      }
      return reread(firmId, connection.id);
    },

    renameConnection: ({ caller, params, body }) =>
      database.asFirm(caller.firmId, async (sql) => {
        await required(sql, params.connectionId);
        await updateName(sql, params.connectionId, body.name);
        const renamed = await required(sql, params.connectionId);
        await tell(sql, caller, renamed, "connection-renamed");
        return renamed;
      }),

    removeConnection: ({ caller, params }) =>
      database.asFirm(caller.firmId, async (sql) => {
        const connection = await required(sql, params.connectionId);
        if (!(await deleteUnusedConnection(sql, connection.id))) throw adminSyncError("CONNECTION_IN_USE");
        await tell(sql, caller, connection, "connection-removed");
        return { done: true };
      }),
  };
}

/** Codes by which a test that failed is an answer: the package's own trouble, not the caller's leaving, the database's or a fault of ours. */
const TELLING: ReadonlySet<ErrorCode> = new Set(PACKAGE_ERRORS.filter((code) => code !== "CANCELLED"));

type ConnectionEvent = Extract<HistoryEvent, { readonly connectionId: ConnectionId }>["what"];

function offeredMethod(connector: Connector, kind: ConnectMethod["kind"]): ConnectMethod {
  const method = connector.methods.find((offered) => offered.kind === kind);
  if (method === undefined) throw adminSyncError("METHOD_NOT_OFFERED");
  return method;
}
