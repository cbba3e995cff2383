import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectorOAuth } from "@adminsync/core/connector";
import * as oauth from "oauth4webapi";
import { within, type CallBounds } from "../within.ts";
import { issuerError } from "./issuer-error.ts";

/** An issuer that a connector logs in at, with what each request to it takes. */
export interface Issuer {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly authentication: oauth.ClientAuth;
}

/** What oauth4webapi hands to a fetch of ours. */
interface IssuerRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: URLSearchParams | undefined;
  readonly redirect: "manual";
  readonly signal?: AbortSignal;
}

/** Options of a request: its end, and http where the issuer is on this machine. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly [oauth.allowInsecureRequests]: boolean;
  readonly [oauth.customFetch]: (url: string, request: IssuerRequest) => Promise<Response>;
}

const METADATA_MAX_AGE_MS = 60 * 60_000;
const known = new WeakMap<ConnectorOAuth, { readonly at: number; readonly server: oauth.AuthorizationServer }>();

/** The issuer of a connector. Metadata are read once an hour; rejects as `askIssuer` does. */
export async function issuerOf(declared: ConnectorOAuth, bounds: CallBounds): Promise<Issuer> {
  const server = await metadataOf(declared, bounds);
  const client = { client_id: declared.clientId };
  return { server, client, authentication: authenticationOf(server, declared.clientSecret) };
}

async function metadataOf(declared: ConnectorOAuth, bounds: CallBounds): Promise<oauth.AuthorizationServer> {
  const { issuer, endpoints } = declared;
  if (!("discover" in endpoints)) {
    const { authorization, token, revocation } = endpoints;
    return {
      issuer,
      authorization_endpoint: authorization,
      token_endpoint: token,
      ...(revocation === undefined ? {} : { revocation_endpoint: revocation }),
    };
  }
  const cached = known.get(declared);
  if (cached !== undefined && performance.now() - cached.at < METADATA_MAX_AGE_MS) return cached.server;
  const url = new URL(issuer);
  const server = await askIssuer(declared, "metadata", bounds, async (options) => {
    const answer = await oauth.discoveryRequest(url, { ...options, algorithm: endpoints.discover });
    return oauth.processDiscoveryResponse(url, answer);
  });
  known.set(declared, { at: performance.now(), server });
  return server;
}

/** Basic is what an issuer takes that doesn't say (RFC 8414 §2). */
function authenticationOf(server: oauth.AuthorizationServer, secret: string | undefined): oauth.ClientAuth {
  if (secret === undefined) return oauth.None();
  const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  return methods.includes("client_secret_basic") ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
}

/**
 * Asks an issuer. Rejects with `PACKAGE_UNREACHABLE`, `PACKAGE_SILENT`, `PACKAGE_UNAVAILABLE`, `PACKAGE_RATE_LIMITED`, `PACKAGE_ANSWER_INVALID`,
 * `CANCELLED`; and, where a grant is refused, with `SIGN_IN_CODE_REFUSED`.
 */
export function askIssuer<Answer>(
  { issuer }: ConnectorOAuth,
  where: string,
  bounds: CallBounds,
  ask: (options: RequestOptions) => Promise<Answer>,
): Promise<Answer> {
  return within(bounds, async (signal) => {
    try {
      return await ask({
        signal,
        [oauth.allowInsecureRequests]: isOnThisMachine(issuer),
        [oauth.customFetch]: answering,
      });
    } catch (thrown) {
      throw issuerError(thrown, where);
    }
  });
}

async function answering(url: string, { body, ...request }: IssuerRequest): Promise<Response> {
  const answer = await fetch(url, body === undefined ? request : { ...request, body });
  if (answer.status < 500 && answer.status !== 429) return answer;
  await answer.body?.cancel();
  if (answer.status !== 429) throw adminSyncError("PACKAGE_UNAVAILABLE");
  const seconds = Number(answer.headers.get("retry-after") ?? "60");
  throw adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: Number.isFinite(seconds) ? Math.max(1, seconds) : 60 });
}

/** Tokens go over TLS, but to an issuer on this machine (RFC 8252 §8.3). */
export function isOnThisMachine(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
}
