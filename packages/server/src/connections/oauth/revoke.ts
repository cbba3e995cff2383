import type { ConnectorOAuth } from "@adminsync/core/connector";
import * as oauth from "oauth4webapi";
import type { ServerContext } from "../../context.ts";
import { askIssuer, issuerOf } from "./issuer.ts";
import type { Tokens } from "./tokens.ts";

const DEADLINE_MS = 5_000;

/**
 * Tells an issuer that tokens are no longer needed (RFC 7009), where it takes that; a refresh token ends its access tokens with it. An issuer
 * that doesn't answer keeps nobody from disconnecting: the log says so.
 */
export async function revoke(
  { log }: Pick<ServerContext, "log">,
  declared: ConnectorOAuth,
  tokens: Tokens,
): Promise<void> {
  const bounds = { signal: new AbortController().signal, deadlineMs: DEADLINE_MS };
  try {
    const { server, client, authentication } = await issuerOf(declared, bounds);
    if (server.revocation_endpoint === undefined) return;
    await askIssuer(declared, "revocation", bounds, async (options) => {
      const token = tokens.refreshToken ?? tokens.accessToken;
      await oauth.processRevocationResponse(
        await oauth.revocationRequest(server, client, authentication, token, options),
      );
    });
  } catch (thrown) {
    log("warn", "tokens-not-revoked", { issuer: declared.issuer, cause: thrown });
  }
}
