import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { REQUEST_HEADER } from "@adminsync/core/protocol";
import { createRequestListener } from "@remix-run/node-fetch-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../database/testing/test-location.ts";
import { createAdminSyncServer, type AdminSyncServer } from "../server.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

describe("the stream of changes over a real line", () => {
  const placed = testFolder();
  let server: AdminSyncServer;
  let http: Server;
  let base = "";
  beforeAll(async () => {
    const { authenticate, dossiers } = createMemoryHost();
    const live = { perUser: 2, heartbeatMs: 50 };
    server = createAdminSyncServer({ database: placed.location, authenticate, dossiers, connectors: [], live });
    await server.start();
    http = createServer(createRequestListener((request) => server.fetch(request)));
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    const address = http.address();
    base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  });
  afterAll(async () => {
    http.closeAllConnections();
    http.close();
    await server.stop();
    await placed.remove();
  });

  const call = (user: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${base}/changes`, {
      headers: { [REQUEST_HEADER]: "1", "x-test-user": `linde/${user}/viewer` },
      ...(signal === undefined ? {} : { signal }),
    });

  it("is let go of when the browser goes away", async () => {
    const gone = new AbortController();
    for (let count = 0; count < 2; count += 1) {
      const response = await call("gone", gone.signal);
      const read = await response.body?.getReader().read();
      expect(new TextDecoder().decode(read?.value)).toContain(": open");
    }
    const third = await call("gone");
    expect([third.status, third.headers.get("retry-after")]).toEqual([429, "1"]);
    gone.abort();
    // The end of the line comes to the server in its own time.
    await expect.poll(async () => (await call("gone")).status, { timeout: 30_000, interval: 50 }).toBe(200);
  });

  it("shows that it is open, and ends when the server stops", async () => {
    const response = await call("stays");
    const stopped = server.stop();
    const text = await response.text();
    await stopped;
    expect(text).toMatch(/^: open\n\n(: beat\n\n)*$/);
    expect((await call("late")).status).toBe(503);
  });
});
