import { createHash } from "node:crypto";
import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectionId, FirmId, UserId } from "@adminsync/core/model";
import { instantSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../../database/database.ts";
import type { SealedFor, Sealer } from "../../secrets/sealer.ts";

/** Whose login it is, for which connection. */
export interface SignInFor {
  readonly firmId: FirmId;
  readonly userId: UserId;
  readonly connectionId: ConnectionId;
}

/** What the end of a login needs of its beginning. `nonce` is null where no ID token is asked for. */
export interface SignInSecrets {
  readonly codeVerifier: string;
  readonly nonce: string | null;
  readonly redirectUri: string;
}

const secretsSchema: v.GenericSchema<unknown, SignInSecrets> = v.object({
  codeVerifier: v.string(),
  nonce: v.nullable(v.string()),
  redirectUri: v.string(),
});

/** How long a user has for a login. */
const TIME_MS = 10 * 60_000;
/** How long a login that is over is remembered, so that whoever comes back late hears why. */
const KEPT_MS = 24 * 60 * 60_000;

const hashOf = (state: string): string => createHash("sha256").update(state).digest("hex");

/** Sealed for one user, connection and state: a row that is moved elsewhere opens no more. */
function sealedFor({ firmId, userId, connectionId }: SignInFor, stateHash: string): SealedFor {
  return { firmId, subject: connectionId, purpose: `sign-in ${stateHash} ${userId}` };
}

/** Remembers a login that begins. */
export async function insertSignIn(
  sql: Sql,
  sealer: Sealer,
  signIn: SignInFor & { readonly state: string; readonly secrets: SignInSecrets; readonly nowMs: number },
): Promise<void> {
  const hash = hashOf(signIn.state);
  const at = (ms: number): string => new Date(signIn.nowMs + ms).toISOString();
  await sql.run(`delete from adminsync.sign_in where expires_at < $1`, [at(-KEPT_MS)]);
  await sql.run(
    `insert into adminsync.sign_in (firm_id, state_hash, connection_id, user_id, sealed, begun_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      signIn.firmId,
      hash,
      signIn.connectionId,
      signIn.userId,
      sealer.seal(sealedFor(signIn, hash), JSON.stringify(signIn.secrets)),
      at(0),
      at(TIME_MS),
    ],
  );
}

const row = v.object({
  user_id: v.string(),
  sealed: v.instance(Uint8Array),
  expires_at: instantSchema,
  used_at: v.nullable(instantSchema),
});

/**
 * Takes up a login that came back; each is taken up once. Throws `SIGN_IN_UNKNOWN`, `SIGN_IN_OF_ANOTHER_USER` (which leaves it to its user),
 * `SIGN_IN_USED` or `SIGN_IN_EXPIRED`.
 */
export async function takeSignIn(
  sql: Sql,
  sealer: Sealer,
  signIn: SignInFor & { readonly state: string; readonly nowMs: number },
): Promise<SignInSecrets> {
  const hash = hashOf(signIn.state);
  const found = await sql.one(
    row,
    `select user_id, sealed, expires_at, used_at from adminsync.sign_in
     where state_hash = $1 and connection_id = $2 for update`,
    [hash, signIn.connectionId],
  );
  if (found === null) throw adminSyncError("SIGN_IN_UNKNOWN");
  if (found.user_id !== signIn.userId) throw adminSyncError("SIGN_IN_OF_ANOTHER_USER");
  if (found.used_at !== null) throw adminSyncError("SIGN_IN_USED");
  if (Date.parse(found.expires_at) <= signIn.nowMs) throw adminSyncError("SIGN_IN_EXPIRED");
  await sql.run(`update adminsync.sign_in set used_at = $2 where state_hash = $1`, [
    hash,
    new Date(signIn.nowMs).toISOString(),
  ]);
  return v.parse(secretsSchema, JSON.parse(sealer.open(sealedFor(signIn, hash), found.sealed)));
}
