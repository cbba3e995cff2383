import type { Connector } from "@adminsync/core/connector";
import { adminSyncError } from "@adminsync/core/errors";
import type { Connection, ConnectionId, UserId } from "@adminsync/core/model";
import {
  walkLogin,
  startAuthorizationServer,
  type AuthorizationSandbox,
  type LoginAnswer,
} from "@adminsync/sandbox/authorization";
import type { ServerContext } from "../../../context.ts";
import type { Database } from "../../../database/database.ts";
import { createTestFirm, USER, type TestFirm } from "../../../runs/testing/test-firm.ts";
import { callPackage } from "../../call-package.ts";
import { findCredentials } from "../../credentials-store.ts";
import { connectionHandlers } from "../../handlers.ts";
import { openConnection } from "../../open-connection.ts";
import type { Callback } from "../redeem.ts";
import type { Tokens } from "../tokens.ts";

export const CALLBACK = "https://host.example/syncs";

/** An authorization server whose client is the test package's connector. */
export function startIssuer(): Promise<AuthorizationSandbox> {
  return startAuthorizationServer({ client: { id: "adminsync", secret: "hush: + %", redirectUris: [CALLBACK] } });
}

/** A firm whose package is logged in to at a real authorization server. */
export interface LoginFirm {
  readonly firm: TestFirm;
  readonly context: ServerContext;
  readonly handlers: ReturnType<typeof connectionHandlers>;
  /** Begins a connection, or another login for one. */
  begin(again?: ConnectionId): Promise<{ readonly connection: Connection; readonly redirect: string }>;
  /** Goes through the login; answers what comes back. */
  logIn(redirect: string, answer?: LoginAnswer): Promise<Callback>;
  complete(connectionId: ConnectionId, callback: Callback, by?: UserId): Promise<Connection>;
  /** Begins, logs in and completes. */
  connect(): Promise<Connection>;
  /** Asks the package something by the connection; answers the access token that it was asked by. */
  ask(connection: Connection): Promise<string>;
  tokens(connection: Connection): Promise<Tokens | null>;
  stateOf(connection: Connection): Promise<Connection["state"]>;
}

export async function createLoginFirm(
  database: Database,
  issuer: AuthorizationSandbox,
  change: (connector: Connector) => Connector = (connector) => connector,
): Promise<LoginFirm> {
  const firm = await createTestFirm(database);
  const check = (token: unknown): string => {
    const known = typeof token === "string" ? issuer.check(token) : "unknown";
    if (known === "expired") throw adminSyncError("CREDENTIALS_EXPIRED");
    if (known === "unknown") throw adminSyncError("CREDENTIALS_REJECTED");
    return String(token);
  };
  const connector = change({
    ...firm.package.connector,
    methods: [{ kind: "oauth" }, { kind: "credentials", fields: [] }],
    oauth: {
      issuer: issuer.issuer,
      endpoints: { discover: "oidc" },
      clientId: "adminsync",
      clientSecret: "hush: + %",
      scopes: ["openid", "offline_access", "relations.read"],
    },
    test: async ({ credentials }) => void check(credentials["accessToken"]),
  });
  const context = { ...firm.context, connectors: new Map([[connector.id, connector]]) };
  const handlers = connectionHandlers(context);
  const { firmId } = firm;
  const callOf = (userId: UserId) => ({
    caller: { firmId, userId, role: "admin" as const },
    query: {},
    signal: new AbortController().signal,
    correlationId: "c",
  });

  const begin: LoginFirm["begin"] = async (again) => {
    const body =
      again === undefined
        ? ({ packageId: connector.id, method: "oauth", name: "AdminPulse" } as const)
        : { connectionId: again };
    const { connection, redirect } = await handlers.beginConnection({ ...callOf(USER), params: {}, body });
    if (redirect === null) throw new Error("no login was begun");
    return { connection, redirect };
  };
  const logIn: LoginFirm["logIn"] = async (redirect, answer) =>
    Object.fromEntries((await walkLogin(redirect, CALLBACK, answer)).searchParams);
  const complete: LoginFirm["complete"] = (connectionId, parameters, by = USER) =>
    handlers.completeConnection({
      ...callOf(by),
      params: { connectionId },
      body: { kind: "callback", parameters },
    });

  return {
    firm,
    context,
    handlers,
    begin,
    logIn,
    complete,
    connect: async () => {
      const { connection, redirect } = await begin();
      return complete(connection.id, await logIn(redirect));
    },
    ask: async ({ id }) => {
      const open = await openConnection(context, firmId, id);
      const bounds = { signal: new AbortController().signal, deadlineMs: 60_000 };
      return callPackage(context, firmId, open, bounds, async ({ credentials }) => check(credentials["accessToken"]));
    },
    tokens: async ({ id }) => {
      const stored = await database.asFirm(firmId, (sql) => findCredentials(sql, context.sealer, firmId, id));
      return stored?.kind === "tokens" ? stored.tokens : null;
    },
    stateOf: async ({ id }) => {
      const { connections } = await handlers.offeredConnections({ ...callOf(USER), params: {}, body: null });
      const found = connections.find((connection) => connection.id === id);
      if (found === undefined) throw new Error("there is no such connection");
      return found.state;
    },
  };
}
