import { join } from "node:path";
import { adminPulse } from "@adminsync/connectors/adminpulse";
import { createAdminPulseSandbox } from "@adminsync/sandbox/adminpulse";
import { createAdminSyncServer, jsonLog, type AdminSyncServer } from "@adminsync/server";
import { createSessions, sessionCookieOf, type Sessions } from "./sessions.ts";
import { openStore, type Store } from "./store.ts";
import { USERS } from "./users.ts";

/** All that the app has on its server. */
export interface Host {
  readonly sessions: Sessions;
  readonly store: Store;
  readonly server: AdminSyncServer;
}

declare global {
  /** Next makes a bundle of its own for pages, for route handlers, and anew for each change in development: one host for all of them. */
  var hostOfThisProcess: Host | undefined;
}

/** The host of this process. Nothing is opened before it is asked for: a build loads these files too. */
export function host(): Host {
  return (globalThis.hostOfThisProcess ??= createHost());
}

function createHost(): Host {
  const { DATABASE_URL, ADMINSYNC_SECRET_KEY, SESSION_SECRET, DATA = "data" } = process.env;
  const [first] = USERS;
  if (first === undefined) throw new Error("nobody could log in");
  const sessions = createSessions(SESSION_SECRET);
  const store = openStore(join(DATA, "dossiers.json"), first.firmId);
  // An AdminPulse to play with, in this process. Without it: `connectors: [adminPulse()]`.
  const sandbox = createAdminPulseSandbox({ generated: 200 });
  const server = createAdminSyncServer({
    // Several processes, as on most hosting platforms, need PostgreSQL: a folder is for one.
    database: DATABASE_URL === undefined ? { folder: join(DATA, "adminsync") } : { url: DATABASE_URL },
    ...(ADMINSYNC_SECRET_KEY === undefined ? {} : { secretKey: ADMINSYNC_SECRET_KEY }),
    authenticate: (request) => {
      const user = sessions.userOf(sessionCookieOf(request));
      return user === null ? null : { firmId: user.firmId, userId: user.id, role: user.role };
    },
    dossiers: store,
    connectors: [adminPulse({ fetch: (input, init) => sandbox.fetch(new Request(input, init)) })],
    nightly: { window: { from: "02:00", to: "05:00" }, timeZone: "Europe/Brussels" },
    basePath: "/api/adminsync",
    log: jsonLog("warn", (line) => console.error(line)),
  });
  return { sessions, store, server };
}
