import { join } from "node:path";
import { mkdirSync } from "node:fs";
import { adminPulse } from "@adminsync/connectors/adminpulse";
import { createAdminPulseSandbox, SANDBOX_API_KEY, type AdminPulseSandbox } from "@adminsync/sandbox/adminpulse";
import { startAuthorizationServer, type AuthorizationSandbox } from "@adminsync/sandbox/authorization";
import {
  createAdminSyncServer,
  type AdminSyncServer,
  type DatabaseLocation,
  type Limits,
  type Log,
} from "@adminsync/server";
import { demoControls } from "./demo/controls.ts";
import { DemoClock } from "./demo/demo-clock.ts";
import { hostRoutes } from "./http/host-routes.ts";
import { json } from "./http/json.ts";
import { createPages } from "./http/pages.ts";
import { comesFromElsewhere } from "./http/security-headers.ts";
import { serve } from "./http/serve.ts";
import { Sessions } from "./logins.ts";
import { dossiersPort, lastBookkeeping, syncBookkeeping } from "./store/dossiers.ts";
import { openStore } from "./store/open-store.ts";
import { seedDossiers } from "./store/seed-dossiers.ts";

export interface HostOptions {
  /** Where the host keeps its own store, and adminsync its data unless `database` says otherwise. */
  readonly folder: string;
  readonly database?: DatabaseLocation;
  readonly secretKey?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How many invented companies the package knows besides those made by hand. */
  readonly generated: number;
  readonly limits?: Partial<Limits>;
  readonly log?: Log;
  /** Where the built pages are; left out, where a build puts them. */
  readonly pages?: string;
}

/** A running demo: the host with its adminsync server, and an AdminPulse of its own to play with. */
export interface RunningHost {
  readonly url: string;
  readonly sandbox: AdminPulseSandbox;
  /** Where users of its AdminPulse log in. */
  readonly authorization: AuthorizationSandbox;
  readonly clock: DemoClock;
  readonly server: AdminSyncServer;
  close(): Promise<void>;
}

const HALF_A_DAY_MS = 43_200_000;

/** Where the built pages of the host are. */
const PAGES = join(import.meta.dirname, "..", "dist");

/** The page of the host with its connections: AdminPulse's login sends users back there. */
const CONNECTIONS_PAGE = "/kantoor/syncs";
/** The host as AdminPulse's login knows it. */
const CLIENT = { id: "kolom", secret: "demo" };

/** Starts the demo host on this machine alone. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  mkdirSync(options.folder, { recursive: true });
  const clock = new DemoClock();
  const store = openStore(join(options.folder, "host.sqlite"));
  // A demo that was moved ahead before does not go back behind what it did then.
  clock.moveTo(lastBookkeeping(store));
  // Last night, as a host that was up would have it.
  seedDossiers(store, new Date(clock.now() - HALF_A_DAY_MS).toISOString());
  const sessions = new Sessions();
  // The login has to know the host's address, and the server the login's: the host listens first.
  let answer: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
  const listening = await serve((request) => answer(request), options.port);
  const callback = `${listening.url}${CONNECTIONS_PAGE}`;
  const authorization = await startAuthorizationServer({
    client: { ...CLIENT, redirectUris: [callback] },
    now: clock.now,
  });
  const sandbox = createAdminPulseSandbox({
    now: clock.now,
    generated: options.generated,
    checkAccessToken: authorization.check,
  });
  const packageServer = await sandbox.listen();

  const server = createAdminSyncServer({
    database: options.database ?? { folder: join(options.folder, "adminsync") },
    ...(options.secretKey === undefined ? {} : { secretKey: options.secretKey }),
    authenticate: (request) => sessions.callerOf(request),
    dossiers: dossiersPort(store),
    connectors: [
      adminPulse({
        baseUrl: packageServer.url,
        now: clock.now,
        oauth: {
          issuer: authorization.issuer,
          endpoints: { discover: "oidc" },
          clientId: CLIENT.id,
          clientSecret: CLIENT.secret,
          scopes: ["relations.read"],
        },
      }),
    ],
    redirectUris: [callback],
    nightly: {
      window: { from: "02:00", to: "05:00" },
      timeZone: "Europe/Brussels",
      alongside: async (firmId) => syncBookkeeping(store, firmId, new Date(clock.now()).toISOString()),
    },
    basePath: "/adminsync",
    clock: clock.now,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  await server.start();

  const controls = demoControls({
    sandbox,
    authorization,
    clock,
    server,
    badDay: { current: null },
    demoKey: SANDBOX_API_KEY,
  });
  const pages = createPages(options.pages ?? PAGES);
  answer = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/adminsync/")) return server.fetch(request);
    if (comesFromElsewhere(request)) return json({ error: "not from another site" }, { status: 403 });
    if (pathname.startsWith("/demo/")) return controls(request);
    return (await hostRoutes({ store, sessions, now: clock.now }, request)) ?? pages(request);
  };

  return {
    url: listening.url,
    sandbox,
    authorization,
    clock,
    server,
    close: async () => {
      await listening.close();
      await server.stop();
      await packageServer.close();
      await authorization.close();
      store.close();
    },
  };
}
