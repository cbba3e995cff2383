import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Provider, type Configuration } from "oidc-provider";
import type { AuthorizationBadDay } from "./bad-day.ts";
import { answerLogin, LOGIN_PATH, type SandboxUser } from "./login-routes.ts";
import { createMemoryStore } from "./memory-adapter.ts";

export interface AuthorizationOptions {
  /** A free one unless named. */
  readonly port?: number;
  /** The application that may send its users here. */
  readonly client: {
    readonly id: string;
    readonly secret: string;
    readonly redirectUris: readonly [string, ...string[]];
  };
  /** Default: `SANDBOX_USER`. */
  readonly users?: readonly SandboxUser[];
  /** How long an access token opens the API, by `now`. Default an hour. */
  readonly accessTokenSeconds?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
}

/** The invented user that a fresh sandbox knows. */
export const SANDBOX_USER: SandboxUser = { login: "els.vermeiren", password: "zandbak" };

/** What a request's access token comes to. */
export type TokenCheck = "known" | "expired" | "unknown";

/** An authorization server to test and to show with: OAuth 2.0 and OpenID Connect by `oidc-provider`, on a socket of this machine. */
export interface AuthorizationSandbox {
  /** The issuer: `http://127.0.0.1:<port>`. */
  readonly issuer: string;
  readonly check: (accessToken: string) => TokenCheck;
  /** Lets every access token run out now. */
  readonly expireAccessTokens: () => void;
  /** Takes back all that users allowed, as a user does in the package's own settings. */
  readonly revokeAll: () => void;
  /** Starts a bad day in place of the one before, or with null calls it off. */
  readonly badDay: (day: AuthorizationBadDay | null) => void;
  /** The calls so far, such as `POST /token`, oldest first. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const A_DAY = 86_400;

/** Starts an authorization server. Node only. */
export async function startAuthorizationServer(options: AuthorizationOptions): Promise<AuthorizationSandbox> {
  const now = options.now ?? Date.now;
  const seconds = options.accessTokenSeconds ?? 3600;
  const issuedAt = new Map<string, number>();
  const requests: string[] = [];
  let day: AuthorizationBadDay | null = null;
  const store = createMemoryStore((kind) => kind === "RefreshToken" && day === "refresh-refused");
  let handle = async (_: IncomingMessage, response: ServerResponse): Promise<void> => void response.end();

  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url?.split("?")[0]}`);
    if (day === "silent") return;
    if (day === "down") return void response.writeHead(503).end();
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end("This login is over.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const issuer = `http://127.0.0.1:${address.port}`;

  const provider = new Provider(issuer, {
    ...configurationOf(options, seconds),
    adapter: (kind) => {
      const adapter = store.adapter(kind);
      if (kind !== "AccessToken") return adapter;
      return {
        ...adapter,
        upsert: (id, payload, expiresIn) => {
          issuedAt.set(id, now());
          return adapter.upsert(id, payload, expiresIn);
        },
      };
    },
  });
  const answer = provider.callback();
  handle = async (request, response) => {
    if (request.url?.startsWith(LOGIN_PATH) !== true) return answer(request, response);
    await answerLogin(provider, options.users ?? [SANDBOX_USER], request, response);
  };

  return {
    issuer,
    check: (accessToken) => {
      const issued = issuedAt.get(accessToken);
      if (issued === undefined || store.find("AccessToken", accessToken) === undefined) return "unknown";
      return issued + seconds * 1000 <= now() ? "expired" : "known";
    },
    expireAccessTokens: () => {
      for (const token of issuedAt.keys()) issuedAt.set(token, -Infinity);
    },
    revokeAll: () => store.forget(["AccessToken", "RefreshToken", "AuthorizationCode", "Grant", "Session"]),
    badDay: (next) => {
      day = next;
    },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function configurationOf({ client }: AuthorizationOptions, accessTokenSeconds: number): Configuration {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [...client.redirectUris],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kty: "EC", alg: "ES256", use: "sig" }] },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    scopes: ["openid", "offline_access", "relations.read"],
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_, { uid }) => `${LOGIN_PATH}${uid}` },
    issueRefreshToken: () => true,
    expiresWithSession: () => false,
    rotateRefreshToken: true,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, by, token) => token.clientId === by.clientId },
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: 60 * A_DAY,
      IdToken: 3600,
      Interaction: 3600,
      RefreshToken: 60 * A_DAY,
      Session: A_DAY,
    },
  };
}
