import { adminPulse } from "@adminsync/connectors/adminpulse";
import { createHttpAdapter, type HttpAdapter } from "@adminsync/core/adapter";
import { packageIdSchema } from "@adminsync/core/protocol";
import type { ConnectionId, Dossier, Role } from "@adminsync/core/model";
import { createAdminPulseSandbox, SANDBOX_API_KEY, type AdminPulseSandbox } from "@adminsync/sandbox/adminpulse";
import { createAdminSyncServer, type AdminSyncServer, type DatabaseLocation } from "@adminsync/server";
import { createSimulatedClock, type SimulatedClock } from "@adminsync/testing";
import * as v from "valibot";
import { createMemoryHost, type MemoryHost } from "../../packages/server/src/testing/memory-host.ts";

/** A server on a real database with an AdminPulse beside it, and two firms: `linde` with a connection, `berk` without. */
export interface Office {
  readonly server: AdminSyncServer;
  readonly sandbox: AdminPulseSandbox;
  readonly host: MemoryHost;
  readonly clock: SimulatedClock;
  readonly connectionId: ConnectionId;
  readonly dossier: Dossier;
  readonly foreignDossier: Dossier;
  readonly adapterOf: (firmId: string, role: Role) => HttpAdapter;
  /** A request as it comes over the wire. */
  readonly request: (path: string, init?: RequestInit & { readonly as?: string }) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const BASE = "http://host.test/adminsync";

export async function startOffice(database: DatabaseLocation): Promise<Office> {
  const clock = createSimulatedClock("2026-11-24T20:00:00Z");
  const sandbox = createAdminPulseSandbox({ now: clock.now });
  const host = createMemoryHost();
  const dossier = host.add("linde", "d-1", { name: "Peeters bakkerij" });
  const foreignDossier = host.add("berk", "d-2", { name: "Schrijnwerkerij Maes" });
  const server = createAdminSyncServer({
    database,
    secretKey: Buffer.alloc(32, 3).toString("base64"),
    authenticate: host.authenticate,
    dossiers: host.dossiers,
    // One attempt a call, and no waiting: what is tested here is what comes of a bad day.
    connectors: [
      adminPulse({
        fetch: (input, init) => sandbox.fetch(new Request(input, init)),
        now: clock.now,
        retries: 0,
        maxWaitMs: 0,
      }),
    ],
    basePath: "/adminsync",
    clock: clock.now,
    limits: { callDeadlineMs: 1000, runDeadlineMs: 1000 },
  });
  await server.start();

  const adapterOf = (firmId: string, role: Role): HttpAdapter =>
    createHttpAdapter({
      baseUrl: BASE,
      headers: { "x-test-user": `${firmId}/${role}-user/${role}` },
      fetch: (input, init) => server.fetch(new Request(input, init)),
    });

  const admin = adapterOf("linde", "admin");
  const packageId = v.parse(packageIdSchema, "adminpulse");
  const { connection } = await admin.connections.begin({ packageId, method: "credentials", name: "AdminPulse Gent" });
  await admin.connections.complete(connection.id, { kind: "credentials", credentials: { apiKey: SANDBOX_API_KEY } });

  return {
    server,
    sandbox,
    host,
    clock,
    connectionId: connection.id,
    dossier,
    foreignDossier,
    adapterOf,
    request: (path, { as = "linde/admin-user/admin", ...init } = {}) => {
      const headers = new Headers(init.headers);
      if (as !== "") headers.set("x-test-user", as);
      return server.fetch(new Request(BASE + path, { ...init, headers }));
    },
    close: () => server.stop(),
  };
}
