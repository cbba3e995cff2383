import { signInState, type ConnectionId } from "@adminsync/core/model";
import type { ConnectorOAuth } from "@adminsync/core/connector";
import { AdminSyncError } from "@adminsync/core/errors";
import * as oauth from "oauth4webapi";
import { isOnThisMachine, type Issuer } from "./issuer.ts";
import type { SignInSecrets } from "./sign-in-store.ts";

/** A login to send a user to, and what has to be remembered of it. */
export interface Authorization {
  readonly url: string;
  readonly state: string;
  readonly secrets: SignInSecrets;
}

/** Makes the address of a login: code flow, PKCE by S256, a state of 256 bits; a nonce where an ID token is asked for. */
export async function authorize(
  { server }: Issuer,
  declared: ConnectorOAuth,
  connectionId: ConnectionId,
  redirectUri: string,
): Promise<Authorization> {
  const url = loginPageOf(server);
  const state = signInState(connectionId, oauth.generateRandomState());
  const codeVerifier = oauth.generateRandomCodeVerifier();
  const nonce = declared.scopes.includes("openid") ? oauth.generateRandomNonce() : null;
  const parameters = {
    response_type: "code",
    client_id: declared.clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    ...(declared.scopes.length === 0 ? {} : { scope: declared.scopes.join(" ") }),
    // Without it an OpenID Connect issuer may give no refresh token (OpenID Connect Core §11).
    ...(declared.scopes.includes("offline_access") ? { prompt: "consent" } : {}),
    ...(nonce === null ? {} : { nonce }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, state, secrets: { codeVerifier, nonce, redirectUri } };
}

/** A browser is sent there: to a page over TLS, or on this machine, and never to an address that does something in the host's own page. */
function loginPageOf({ issuer, authorization_endpoint: address = "" }: Issuer["server"]): URL {
  if (!URL.canParse(address)) throw invalid("no authorization_endpoint");
  const url = new URL(address);
  if (url.protocol === "https:" || (isOnThisMachine(issuer) && isOnThisMachine(address))) return url;
  throw invalid("authorization_endpoint is not over TLS");
}

function invalid(problem: string): AdminSyncError {
  return new AdminSyncError({ code: "PACKAGE_ANSWER_INVALID", details: { where: "metadata", problem } });
}
