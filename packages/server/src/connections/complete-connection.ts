import { AdminSyncError, adminSyncError, isAdminSyncError } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import type { Connection, JsonObject } from "@adminsync/core/model";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import type { Caller } from "../host.ts";
import { tryPackage } from "./call-package.ts";
import { saveCredentials, saveTokens } from "./credentials-store.ts";
import { redeem, type Callback } from "./oauth/redeem.ts";
import { revoke } from "./oauth/revoke.ts";
import { takeSignIn } from "./oauth/sign-in-store.ts";
import type { Tokens } from "./oauth/tokens.ts";
import { offeredLogin, offeredMethod } from "./offer.ts";
import { isRefusal } from "./refusal.ts";
import { findConnection, updateState } from "./store.ts";
import { tell } from "./tell.ts";

/** A connection to complete, and who does so. */
export interface ToComplete {
  readonly caller: Caller;
  readonly connection: Connection;
  readonly connector: Connector;
  readonly signal: AbortSignal;
}

/** Completes a connection by a filled form, which is tried at the package first. */
export async function completeByForm(
  context: ServerContext,
  completing: ToComplete,
  values: JsonObject,
): Promise<Connection> {
  const { caller, connection, connector, signal } = completing;
  offeredMethod(context, connector, "credentials");
  const parsed = connector.parseCredentials(values);
  if (!parsed.ok) throw new AdminSyncError({ code: "INVALID_INPUT", details: { issues: parsed.issues } });
  const bounds = { signal, deadlineMs: context.limits.callDeadlineMs };
  // New credentials that are refused say nothing of those that the connection works by.
  await tryPackage(parsed.credentials, bounds, (call) => connector.test(call));
  return connected(context, completing, (sql) =>
    saveCredentials(sql, context.sealer, caller.firmId, connection.id, parsed.credentials),
  );
}

/** Completes a connection by what its package's login sent back. */
export async function completeByLogin(
  context: ServerContext,
  completing: ToComplete,
  callback: Callback,
): Promise<Connection> {
  const { caller, connection, connector, signal } = completing;
  const { firmId, userId } = caller;
  const login = offeredLogin(context, connector);
  const { state } = callback;
  if (state === undefined) throw adminSyncError("SIGN_IN_UNKNOWN");
  const nowMs = context.now();
  const secrets = await context.database.asFirm(firmId, (sql) =>
    takeSignIn(sql, context.sealer, { firmId, userId, connectionId: connection.id, state, nowMs }),
  );
  const bounds = { signal, deadlineMs: context.limits.callDeadlineMs };
  const tokens = await redeem(login, callback, secrets, { bounds, nowMs });
  try {
    await assertUseful(context, completing, tokens);
    return await connected(context, completing, async (sql) => {
      await saveTokens(sql, context.sealer, { firmId, connectionId: connection.id }, tokens);
    });
  } catch (thrown) {
    await revoke(context, login, tokens);
    throw thrown;
  }
}

/** The issuer has just given the tokens: only a package that refuses them speaks against them, not one that is down. */
async function assertUseful(
  { limits }: ServerContext,
  { connector, signal }: ToComplete,
  { accessToken }: Tokens,
): Promise<void> {
  try {
    await tryPackage({ accessToken }, { signal, deadlineMs: limits.callDeadlineMs }, (call) => connector.test(call));
  } catch (thrown) {
    if (isRefusal(thrown) || !isAdminSyncError(thrown)) throw thrown;
    if (thrown.code === "PACKAGE_RIGHTS_MISSING" || thrown.code === "INTERNAL") throw thrown;
  }
}

async function connected(
  context: ServerContext,
  { caller, connection }: ToComplete,
  save: (sql: Sql) => Promise<void>,
): Promise<Connection> {
  return context.database.asFirm(caller.firmId, async (sql) => {
    if ((await findConnection(sql, context.connectors, connection.id)) === null) {
      throw adminSyncError("CONNECTION_NOT_FOUND");
    }
    await save(sql);
    await updateState(sql, connection.id, { kind: "connected", since: instantOf(context.now) });
    await tell(sql, context, caller, connection, "connection-made");
    const made = await findConnection(sql, context.connectors, connection.id);
    if (made === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    return made;
  });
}
