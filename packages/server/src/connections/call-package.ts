import type { ConnectorCall } from "@adminsync/core/connector";
import type { FirmId, JsonObject } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { markBroken } from "./mark-broken.ts";
import { withAccessToken } from "./oauth/with-access-token.ts";
import type { OpenConnection } from "./open-connection.ts";
import { isRefusal } from "./refusal.ts";
import { within, type CallBounds } from "./within.ts";

/**
 * The one way to a package by a connection's own credentials: as `tryPackage`, with tokens kept fresh, and a connection whose credentials are
 * refused is marked broken.
 */
export async function callPackage<Answer>(
  context: ServerContext,
  firmId: FirmId,
  open: OpenConnection,
  bounds: CallBounds,
  ask: (call: ConnectorCall) => Promise<Answer>,
): Promise<Answer> {
  const { stored } = open;
  let { version } = stored;
  try {
    if (stored.kind === "form") return await tryPackage(stored.values, bounds, ask);
    return await within(bounds, (signal) =>
      withAccessToken(context, { firmId, connectionId: open.connection.id, connector: open.connector }, stored, {
        signal,
        ask: (fresh) => {
          version = fresh.version;
          return ask({ credentials: { accessToken: fresh.tokens.accessToken }, signal });
        },
      }),
    );
  } catch (thrown) {
    if (isRefusal(thrown)) {
      await markBroken(context, firmId, { connection: open.connection, version, code: thrown.code });
    }
    throw thrown;
  }
}

/** Calls a package by credentials that need not be a connection's yet; ends as `within` does. */
export function tryPackage<Answer>(
  credentials: JsonObject,
  bounds: CallBounds,
  ask: (call: ConnectorCall) => Promise<Answer>,
): Promise<Answer> {
  return within(bounds, (signal) => ask({ credentials, signal }));
}
