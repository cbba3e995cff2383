import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectorOAuth } from "@adminsync/core/connector";
import * as oauth from "oauth4webapi";
import type { CallBounds } from "../within.ts";
import { authorizationError } from "./issuer-error.ts";
import { askIssuer, issuerOf } from "./issuer.ts";
import type { SignInSecrets } from "./sign-in-store.ts";
import { tokensOf, type Tokens } from "./tokens.ts";

/** The query by which a login sent its user back. */
export type Callback = Readonly<Record<string, string>>;

/**
 * Changes what a login sent back into tokens. Rejects with `SIGN_IN_ISSUER_MISMATCH` before a code goes anywhere, with `SIGN_IN_CANCELLED` where
 * the user gave up, and as `askIssuer` does.
 */
export async function redeem(
  declared: ConnectorOAuth,
  callback: Callback,
  secrets: SignInSecrets,
  how: { readonly bounds: CallBounds; readonly nowMs: number },
): Promise<Tokens> {
  const { server, client, authentication } = await issuerOf(declared, how.bounds);
  const { iss, error, state } = callback;
  const mustTell = server.authorization_response_iss_parameter_supported === true;
  if (iss === undefined ? mustTell : iss !== server.issuer) throw adminSyncError("SIGN_IN_ISSUER_MISMATCH");
  if (error !== undefined) throw authorizationError(error);
  return askIssuer(declared, "token", how.bounds, async (options) => {
    const parameters = oauth.validateAuthResponse(server, client, new URLSearchParams(callback), state);
    const { redirectUri, codeVerifier, nonce } = secrets;
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      parameters,
      redirectUri,
      codeVerifier,
      options,
    );
    const idToken = nonce === null ? {} : { expectedNonce: nonce, requireIdToken: true };
    return tokensOf(await oauth.processAuthorizationCodeResponse(server, client, answer, idToken), how.nowMs);
  });
}
