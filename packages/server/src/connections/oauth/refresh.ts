import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { adminSyncError, isAdminSyncError } from "@adminsync/core/errors";
import type { Connector, ConnectorOAuth } from "@adminsync/core/connector";
import type { ConnectionId, FirmId } from "@adminsync/core/model";
import * as oauth from "oauth4webapi";
import type { ServerContext } from "../../context.ts";
import { findCredentials, saveTokens, type StoredTokens } from "../credentials-store.ts";
import { askIssuer, issuerOf } from "./issuer.ts";
import { giveLeaseBack, takeLease } from "./refresh-lease.ts";
import { tokensOf, type Tokens } from "./tokens.ts";

/** Whose tokens. */
export interface TokensOf {
  readonly firmId: FirmId;
  readonly connectionId: ConnectionId;
  readonly connector: Connector;
}

const DEADLINE_MS = 10_000;
const LOOK_AGAIN_MS = 100;
const KEEP_TRIES = 10;
const KEEP_AGAIN_MS = 500;

/**
 * Tokens that are newer than those given: refreshed here, or by another worker or server meanwhile. Rejects with `CREDENTIALS_EXPIRED` where the
 * issuer refuses, with `CANCELLED` where the signal ends the waiting for another, and as `askIssuer` does.
 */
export async function refreshTokens(
  context: ServerContext,
  of: TokensOf,
  stale: StoredTokens,
  signal: AbortSignal,
): Promise<StoredTokens> {
  const { refreshToken } = stale.tokens;
  const declared = of.connector.oauth;
  if (refreshToken === null || declared === undefined) throw adminSyncError("CREDENTIALS_EXPIRED");
  const holder = randomUUID();
  for (;;) {
    const { newer, mine } = await context.database.asFirm(of.firmId, async (sql) => {
      const found = await findCredentials(sql, context.sealer, of.firmId, of.connectionId);
      if (found === null) throw adminSyncError("CONNECTION_NOT_FOUND");
      if (found.version !== stale.version) return { newer: found, mine: false };
      return { newer: null, mine: await takeLease(sql, of.connectionId, stale.version, holder) };
    });
    if (newer !== null) {
      // Somebody has given a key in place of the login: what was asked for is asked anew by that.
      if (newer.kind === "form") throw adminSyncError("INTERRUPTED");
      return newer;
    }
    if (mine) {
      const own = await context.unfinished.keep(refreshAlone(context, of, { declared, stale, refreshToken, holder }));
      if (own !== null) return own;
    } else {
      await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
    if (signal.aborted) throw adminSyncError("CANCELLED");
  }
}

interface Alone {
  readonly declared: ConnectorOAuth;
  readonly stale: StoredTokens;
  readonly refreshToken: string;
  readonly holder: string;
}

/** Null where the user has logged in anew, or removed the connection, meanwhile. */
async function refreshAlone(context: ServerContext, of: TokensOf, alone: Alone): Promise<StoredTokens | null> {
  const { database } = context;
  const { firmId, connectionId } = of;
  const { version } = alone.stale;
  try {
    const tokens = await spend(alone, context.now());
    const kept = await keepTokens(context, { firmId, connectionId, ifVersion: version }, tokens);
    return kept ? { kind: "tokens", tokens, version: version + 1 } : null;
  } catch (thrown) {
    await database.asFirm(firmId, (sql) => giveLeaseBack(sql, connectionId, alone.holder));
    const refused = isAdminSyncError(thrown) && thrown.code === "SIGN_IN_CODE_REFUSED";
    throw refused ? adminSyncError("CREDENTIALS_EXPIRED", { cause: thrown }) : thrown;
  }
}

/** The token before is spent, so that these are the login itself: a database that is away for a moment must not lose them. */
async function keepTokens(
  { database, sealer }: ServerContext,
  of: Parameters<typeof saveTokens>[2],
  tokens: Tokens,
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.asFirm(of.firmId, (sql) => saveTokens(sql, sealer, of, tokens));
    } catch (thrown) {
      if (tries === KEEP_TRIES || !isAdminSyncError(thrown) || thrown.code !== "DATABASE_UNAVAILABLE") throw thrown;
      await sleep(KEEP_AGAIN_MS);
    }
  }
}

/** No signal of the caller's: whoever gives up must not lose the token that replaces the spent one. */
async function spend({ declared, refreshToken }: Alone, nowMs: number): Promise<Tokens> {
  const bounds = { signal: new AbortController().signal, deadlineMs: DEADLINE_MS };
  const { server, client, authentication } = await issuerOf(declared, bounds);
  return askIssuer(declared, "refresh", bounds, async (options) => {
    const answer = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options);
    return tokensOf(await oauth.processRefreshTokenResponse(server, client, answer), nowMs, refreshToken);
  });
}
