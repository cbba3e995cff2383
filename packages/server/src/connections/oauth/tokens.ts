import { instantSchema } from "@adminsync/core/protocol";
import type { TokenEndpointResponse } from "oauth4webapi";
import * as v from "valibot";

/** What a login gives. `expiresAt` is null where the issuer doesn't say; `refreshToken` where it gives none. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresAt: string | null;
}

export const tokensSchema: v.GenericSchema<unknown, Tokens> = v.object({
  accessToken: v.string(),
  refreshToken: v.nullable(v.string()),
  expiresAt: v.nullable(instantSchema),
});

/** A clock that runs behind the issuer's, and the way to the package, must not make a token too old. */
const EARLY_MS = 60_000;

/** Ten years: a date has an end, and what an issuer says has none. */
const LONGEST_SECONDS = 3652 * 86_400;

/** The tokens of an answer; the refresh token that was used stays where the issuer gives no new one (RFC 6749 §6). */
export function tokensOf(answer: TokenEndpointResponse, nowMs: number, used: string | null = null): Tokens {
  const { expires_in: told } = answer;
  const seconds = told === undefined ? undefined : Math.min(told, LONGEST_SECONDS);
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? used,
    expiresAt: seconds === undefined ? null : new Date(nowMs + seconds * 1000).toISOString(),
  };
}

/** Whether an access token should be refreshed before it is used: from a minute before its end. */
export function isStale({ expiresAt }: Tokens, nowMs: number): boolean {
  return expiresAt !== null && Date.parse(expiresAt) - EARLY_MS <= nowMs;
}
