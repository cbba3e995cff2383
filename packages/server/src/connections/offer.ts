import type { Connector, ConnectorOAuth } from "@adminsync/core/connector";
import { adminSyncError } from "@adminsync/core/errors";
import type { AdminPackage, ConnectMethod } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";

type Context = Pick<ServerContext, "redirectUris">;

/** A package as it can be connected here: by login only where there is a page to send users back to. */
export function toPackage(context: Context, { id, name, transport, methods }: Connector): AdminPackage {
  return { id, name, transport, methods: methods.filter((method) => isOffered(context, method)) };
}

function isOffered({ redirectUris }: Context, { kind }: ConnectMethod): boolean {
  return kind !== "oauth" || redirectUris.length > 0;
}

/** A way to connect. Throws `METHOD_NOT_OFFERED` where the package has it not. */
export function offeredMethod(context: Context, connector: Connector, kind: ConnectMethod["kind"]): ConnectMethod {
  const method = connector.methods.find((offered) => offered.kind === kind);
  if (method === undefined || !isOffered(context, method)) throw adminSyncError("METHOD_NOT_OFFERED");
  return method;
}

/** Where a connector's users log in. Throws `METHOD_NOT_OFFERED` where they can't. */
export function offeredLogin(context: Context, connector: Connector): ConnectorOAuth {
  offeredMethod(context, connector, "oauth");
  if (connector.oauth === undefined) throw adminSyncError("METHOD_NOT_OFFERED");
  return connector.oauth;
}
