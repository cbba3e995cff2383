import type { ParsedCredentials } from "@adminsync/core/connector";
import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectMethod, JsonObject } from "@adminsync/core/model";
import * as v from "valibot";

/** What a user has to fill in: a key that AdminPulse issues under his profile, with the tick 'Read relations'. */
export const CREDENTIALS_METHOD: ConnectMethod = {
  kind: "credentials",
  fields: [{ name: "apiKey", secret: true, required: true }],
};

const schema = v.object({
  apiKey: v.pipe(
    v.string("text"),
    v.trim(),
    v.minLength(1, "must not be empty"),
    v.maxLength(4096, "at most 4096 characters"),
    // It travels in a header.
    v.regex(/^[\x21-\x7e]*$/, "letters, digits and signs of ASCII, without spaces"),
  ),
});

/** Reads `{ apiKey }`; white space around a pasted key is let go, other fields are left out. Issues never quote the key. */
export function parseCredentials(input: JsonObject): ParsedCredentials {
  const parsed = v.safeParse(schema, input, { message: "is missing", abortPipeEarly: true });
  if (parsed.success) return { ok: true, credentials: parsed.output };
  return {
    ok: false,
    issues: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", problem: issue.message })),
  };
}

const tokenSchema = v.object({ accessToken: v.string() });

/**
 * What goes behind `Bearer`: the key of credentials that were parsed before, or the access token of a login. Throws `CREDENTIALS_REJECTED` where
 * there is none that could be sent.
 */
export function bearerOf(credentials: JsonObject): string {
  const login = v.safeParse(tokenSchema, credentials);
  if (login.success) return login.output.accessToken;
  const parsed = v.safeParse(schema, credentials);
  if (!parsed.success) throw adminSyncError("CREDENTIALS_REJECTED");
  return parsed.output.apiKey;
}
