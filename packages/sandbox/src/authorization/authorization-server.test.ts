import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { startAuthorizationServer, type AuthorizationSandbox } from "./authorization-server.ts";
import { walkLogin, type LoginAnswer } from "./walk-login.ts";

const CALLBACK = "https://host.example/syncs";
const CLIENT = { id: "adminsync", secret: "secret", redirectUris: [CALLBACK] } as const;
const VERIFIER = "v".repeat(43);
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");

let server: AuthorizationSandbox | null = null;
afterEach(() => server?.close());

async function start(now: () => number = Date.now): Promise<AuthorizationSandbox> {
  server = await startAuthorizationServer({ client: CLIENT, now });
  return server;
}

function logIn({ issuer }: AuthorizationSandbox, answer: LoginAnswer = "allow"): Promise<URL> {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: CLIENT.id,
    redirect_uri: CALLBACK,
    scope: "relations.read",
    state: "s",
    code_challenge: CHALLENGE,
    code_challenge_method: "S256",
  });
  return walkLogin(`${issuer}/auth?${query}`, CALLBACK, answer);
}

async function token({ issuer }: AuthorizationSandbox, parameters: Record<string, string>): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString("base64")}`;
  return fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization },
    body: new URLSearchParams(parameters),
  });
}

async function tokensOf(sandbox: AuthorizationSandbox): Promise<{ access_token: string; refresh_token: string }> {
  const code = (await logIn(sandbox)).searchParams.get("code") ?? "";
  const grant = { grant_type: "authorization_code", code, redirect_uri: CALLBACK, code_verifier: VERIFIER };
  return (await token(sandbox, grant)).json();
}

const refresh = (sandbox: AuthorizationSandbox, refreshToken: string): Promise<Response> =>
  token(sandbox, { grant_type: "refresh_token", refresh_token: refreshToken });

describe("the authorization server", () => {
  it("sends a user back with a code, its issuer and the state, or with the word that he refused", async () => {
    const sandbox = await start();
    const back = await logIn(sandbox);
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ state: "s", iss: sandbox.issuer });
    expect((await logIn(sandbox, "deny")).searchParams.get("error")).toBe("access_denied");
  });

  it("gives tokens that open until they run out by its clock, or are taken back", async () => {
    let now = 0;
    const sandbox = await start(() => now);
    const tokens = await tokensOf(sandbox);
    expect(sandbox.check(tokens.access_token)).toBe("known");
    now += 3_600_000;
    expect(sandbox.check(tokens.access_token)).toBe("expired");
    expect(sandbox.check("another")).toBe("unknown");
    sandbox.revokeAll();
    expect(sandbox.check(tokens.access_token)).toBe("unknown");
    expect((await refresh(sandbox, tokens.refresh_token)).status).toBe(400);
  });

  it("ends a login whose refresh token is spent twice", async () => {
    const sandbox = await start();
    const first = await tokensOf(sandbox);
    const second = await (await refresh(sandbox, first.refresh_token)).json();
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(sandbox, first.refresh_token)).status).toBe(400);
    expect((await refresh(sandbox, second.refresh_token)).status).toBe(400);
  });

  it("has bad days", async () => {
    const sandbox = await start();
    const { access_token: access, refresh_token: held } = await tokensOf(sandbox);
    sandbox.badDay("refresh-refused");
    expect((await refresh(sandbox, held)).status).toBe(400);
    sandbox.badDay("down");
    expect((await refresh(sandbox, held)).status).toBe(503);
    sandbox.badDay(null);
    expect((await refresh(sandbox, held)).status).toBe(200);
    sandbox.expireAccessTokens();
    expect(sandbox.check(access)).toBe("expired");
  });
});
