import { randomUUID } from "node:crypto";
import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import type { Connection } from "@adminsync/core/model";
import {
  connectionIdSchema,
  type BegunConnection,
  type NewConnection,
  type SignInAgain,
} from "@adminsync/core/protocol";
import * as v from "valibot";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import type { Caller } from "../host.ts";
import { authorize } from "./oauth/authorize.ts";
import { issuerOf } from "./oauth/issuer.ts";
import { insertSignIn } from "./oauth/sign-in-store.ts";
import { offeredLogin, offeredMethod } from "./offer.ts";
import { findConnection, insertConnection } from "./store.ts";

/** Begins a connection that isn't there yet, pending until it is completed. */
export async function beginConnection(
  context: ServerContext,
  caller: Caller,
  wanted: NewConnection,
  signal: AbortSignal,
): Promise<BegunConnection> {
  const connector = context.connectors.get(wanted.packageId);
  if (connector === undefined) throw adminSyncError("PACKAGE_NOT_FOUND");
  const connection: Connection = {
    id: v.parse(connectionIdSchema, randomUUID()),
    packageId: connector.id,
    packageName: connector.name,
    name: wanted.name,
    state: { kind: "pending", needed: offeredMethod(context, connector, wanted.method) },
    createdAt: instantOf(context.now),
  };
  const insert = (sql: Sql): Promise<void> => insertConnection(sql, caller.firmId, connection, caller.userId);
  if (wanted.method === "oauth") {
    const redirect = await beginLogin(context, caller, { connection, connector, asked: wanted, signal }, insert);
    return { connection, redirect };
  }
  await context.database.asFirm(caller.firmId, insert);
  return { connection, redirect: null };
}

/** Begins a login for a connection that is there, whatever its state: it stays as it is until the login is completed. */
export async function signInAgain(
  context: ServerContext,
  caller: Caller,
  asked: SignInAgain,
  signal: AbortSignal,
): Promise<BegunConnection> {
  const require = async (sql: Sql): Promise<Connection> => {
    const found = await findConnection(sql, context.connectors, asked.connectionId);
    if (found === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    return found;
  };
  const connection = await context.database.asFirm(caller.firmId, require);
  const connector = context.connectors.get(connection.packageId);
  if (connector === undefined) throw adminSyncError("METHOD_NOT_OFFERED");
  const redirect = await beginLogin(context, caller, { connection, connector, asked, signal }, async (sql) => {
    await require(sql);
  });
  return { connection, redirect };
}

interface Login {
  readonly connection: Connection;
  readonly connector: Connector;
  readonly asked: { readonly redirectUri?: string };
  readonly signal: AbortSignal;
}

/** Answers the address of the login, which is remembered in one transaction with what `beside` does. */
async function beginLogin(
  context: ServerContext,
  { firmId, userId }: Caller,
  { connection, connector, asked, signal }: Login,
  beside: (sql: Sql) => Promise<void>,
): Promise<string> {
  const login = offeredLogin(context, connector);
  const redirectUri = allowedPage(context, asked.redirectUri);
  const issuer = await issuerOf(login, { signal, deadlineMs: context.limits.callDeadlineMs });
  const { url, state, secrets } = await authorize(issuer, login, connection.id, redirectUri);
  await context.database.asFirm(firmId, async (sql) => {
    await beside(sql);
    const nowMs = context.now();
    await insertSignIn(sql, context.sealer, { firmId, userId, connectionId: connection.id, state, secrets, nowMs });
  });
  return url;
}

/** Letter for letter: an address that only looks alike may be somebody else's (RFC 9700 §4.1.3). */
function allowedPage({ redirectUris }: ServerContext, asked: string | undefined): string {
  const [first] = redirectUris;
  if (asked === undefined && first !== undefined) return first;
  if (asked !== undefined && redirectUris.includes(asked)) return asked;
  const issues = [{ path: "redirectUri", problem: "not one of the pages that the server allows" }];
  throw new AdminSyncError({ code: "INVALID_INPUT", details: { issues } });
}
