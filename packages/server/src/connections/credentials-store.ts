import type { ConnectionId, FirmId, JsonObject } from "@adminsync/core/model";
import { jsonObjectSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";
import type { Sealer } from "../secrets/sealer.ts";
import { tokensSchema, type Tokens } from "./oauth/tokens.ts";

/** A connection's credentials: a filled form, or the tokens of a login. `version` goes up with each change. */
export type StoredCredentials =
  | { readonly kind: "form"; readonly values: JsonObject; readonly version: number }
  | StoredTokens;

/** The tokens of a login, as they are kept. */
export interface StoredTokens {
  readonly kind: "tokens";
  readonly tokens: Tokens;
  readonly version: number;
}

const PURPOSES = { form: "credentials", tokens: "tokens" } as const;

const row = v.object({
  sealed_credentials: v.nullable(v.instance(Uint8Array)),
  credentials_kind: v.picklist(["form", "tokens"]),
  credentials_version: v.number(),
});

/** The credentials of a connection; null where it has none (yet). */
export async function findCredentials(
  sql: Sql,
  sealer: Sealer,
  firmId: FirmId,
  connectionId: ConnectionId,
): Promise<StoredCredentials | null> {
  const stored = await sql.one(
    row,
    `select sealed_credentials, credentials_kind, credentials_version from adminsync.connection where id = $1`,
    [connectionId],
  );
  if (stored === null || stored.sealed_credentials === null) return null;
  const { credentials_kind: kind, credentials_version: version } = stored;
  const text = sealer.open({ firmId, subject: connectionId, purpose: PURPOSES[kind] }, stored.sealed_credentials);
  const read: unknown = JSON.parse(text);
  if (kind === "form") return { kind, values: v.parse(jsonObjectSchema, read), version };
  return { kind, tokens: v.parse(tokensSchema, read), version };
}

const SAVE = `update adminsync.connection set sealed_credentials = $2, credentials_kind = $3,
  credentials_version = credentials_version + 1, refresh_holder = null, refresh_until = null where id = $1`;

/** Keeps a filled form, sealed to this firm and connection. */
export async function saveCredentials(
  sql: Sql,
  sealer: Sealer,
  firmId: FirmId,
  connectionId: ConnectionId,
  credentials: JsonObject,
): Promise<void> {
  const sealed = sealer.seal({ firmId, subject: connectionId, purpose: PURPOSES.form }, JSON.stringify(credentials));
  await sql.run(SAVE, [connectionId, sealed, "form"]);
}

/** Keeps the tokens of a login, sealed likewise; with `ifVersion` only in place of that version. False where they were not kept. */
export async function saveTokens(
  sql: Sql,
  sealer: Sealer,
  of: { readonly firmId: FirmId; readonly connectionId: ConnectionId; readonly ifVersion?: number },
  tokens: Tokens,
): Promise<boolean> {
  const target = { firmId: of.firmId, subject: of.connectionId, purpose: PURPOSES.tokens };
  const sealed = sealer.seal(target, JSON.stringify(tokens));
  const saved = await sql.run(`${SAVE} and ($4::integer is null or credentials_version = $4)`, [
    of.connectionId,
    sealed,
    "tokens",
    of.ifVersion ?? null,
  ]);
  return saved > 0;
}
