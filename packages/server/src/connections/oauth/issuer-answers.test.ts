import { inspect } from "node:util";
import type { ConnectorOAuth } from "@adminsync/core/connector";
import { parseConnectionId } from "@adminsync/core/model";
import { afterEach, describe, expect, it } from "vitest";
import { authorize } from "./authorize.ts";
import { issuerOf } from "./issuer.ts";
import { redeem } from "./redeem.ts";
import { startFakeIssuer, type FakeAnswer, type FakeIssuer } from "./testing/fake-issuer.ts";
import type { Tokens } from "./tokens.ts";

const bounds = { signal: new AbortController().signal, deadlineMs: 60_000 };
const TOKENS = { access_token: "access-secret", refresh_token: "refresh-secret", token_type: "bearer" };

let issuer: FakeIssuer | null = null;
afterEach(() => issuer?.close());

async function redeemed(answer: FakeAnswer): Promise<Tokens> {
  issuer = await startFakeIssuer(() => answer);
  const secrets = { codeVerifier: "v".repeat(43), nonce: null, redirectUri: "https://host.example/syncs" };
  const callback = { code: "code-secret", state: "s" };
  return redeem(issuer.declared, callback, secrets, { bounds, nowMs: 0 });
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (thrown: unknown) => thrown,
  );

describe("what an issuer answers", () => {
  it.each([
    ["no type", { ...TOKENS, token_type: undefined }],
    ["an unknown type", { ...TOKENS, token_type: "mac" }],
    ["a time that is none", { ...TOKENS, expires_in: -1 }],
  ])("leaves no token behind in the error, whoever writes that down: %s", async (_, body) => {
    const failed = await failureOf(redeemed({ status: 200, body }));
    expect(failed).toMatchObject({ code: "PACKAGE_ANSWER_INVALID", details: { where: "token" } });
    expect(inspect(failed, { depth: Infinity, showHidden: true })).not.toMatch(/secret/);
  });

  it.each([
    ["HTTP that is none", "HTTP/1.1 200 OK\r\naccess secret\r\n\r\n", "PACKAGE_UNREACHABLE"],
    [
      "JSON that breaks off",
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"access_token":secret',
      "PACKAGE_ANSWER_INVALID",
    ],
  ])("leaves nothing of %s behind in the error", async (_, raw, code) => {
    const failed = await failureOf(redeemed({ status: 200, raw }));
    expect(failed).toMatchObject({ code });
    expect(inspect(failed, { depth: Infinity, showHidden: true })).not.toMatch(/secret/);
  });

  it("may refuse our client with a challenge (RFC 6749 §5.2)", async () => {
    const challenge = { status: 401, headers: { "www-authenticate": 'Basic realm="issuer"' } };
    const failed = await failureOf(redeemed({ ...challenge, body: { error: "invalid_client" } }));
    expect(failed).toMatchObject({
      code: "PACKAGE_ANSWER_INVALID",
      details: { where: "token", problem: "invalid_client" },
    });
  });

  it("may say a time beyond all calendars", async () => {
    const { accessToken, expiresAt } = await redeemed({ status: 200, body: { ...TOKENS, expires_in: 1e300 } });
    expect([accessToken, expiresAt]).toEqual(["access-secret", "1980-01-01T00:00:00.000Z"]);
  });
});

describe("the address of a login", () => {
  const connectionId = parseConnectionId("c-1");
  if (connectionId === null) throw new Error("not an id");
  const begun = async (authorization: string, issuerAt = "https://issuer.example"): Promise<string> => {
    const declared: ConnectorOAuth = {
      issuer: issuerAt,
      endpoints: { authorization, token: `${issuerAt}/token` },
      clientId: "adminsync",
      scopes: [],
    };
    return (await authorize(await issuerOf(declared, bounds), declared, connectionId, "https://host.example/")).url;
  };

  it.each(["javascript:alert(1)", "data:text/html,x", "http://issuer.example/auth", "/auth"])(
    "is never %s",
    async (authorization) => {
      await expect(begun(authorization)).rejects.toMatchObject({
        code: "PACKAGE_ANSWER_INVALID",
        details: { where: "metadata" },
      });
    },
  );

  it("is one over TLS, or on this machine", async () => {
    expect(await begun("https://issuer.example/auth")).toMatch(/^https:\/\/issuer\.example\/auth\?response_type=code&/);
    expect(await begun("http://127.0.0.1:9/auth", "http://127.0.0.1:9")).toMatch(/^http:\/\/127\.0\.0\.1:9\/auth\?/);
  });
});
