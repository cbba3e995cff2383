import { afterAll, expect, test } from "vitest";
import type { DatabaseLocation } from "./database/database.ts";
import { testFolder } from "./database/testing/test-location.ts";
import { createAdminSyncServer, type AdminSyncServer } from "./server.ts";
import { createMemoryHost } from "./testing/memory-host.ts";

// One for all: to make a database takes seconds.
const folder = testFolder();
afterAll(() => folder.remove());

const health = new Request("http://host.test/health");

function serverOn(database: DatabaseLocation): AdminSyncServer {
  const { authenticate, dossiers } = createMemoryHost();
  const secretKey = Buffer.alloc(32, 3).toString("base64");
  return createAdminSyncServer({ database, authenticate, dossiers, connectors: [], secretKey });
}

test("a server on a folder can be stopped while it starts, and twice; the folder is free after either", async () => {
  const server = serverOn(folder.location);
  const starting = server.start();
  const first = server.stop();
  const second = server.stop();
  await starting;
  await second;
  const next = serverOn(folder.location);
  await next.start();
  await first;
  await next.stop();
});

test("a server that was stopped answers DATABASE_UNAVAILABLE, and starts no more", async () => {
  const server = serverOn(folder.location);
  await server.stop();
  const response = await server.fetch(health.clone());
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: { code: "DATABASE_UNAVAILABLE" } });
  await expect(server.start()).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
});

test("a start that failed can be tried again: here, once the other server has let go", async () => {
  const [holder, server] = [serverOn(folder.location), serverOn(folder.location)];
  await holder.start();
  await expect(server.start()).rejects.toMatchObject({ code: "DATABASE_LOCKED" });
  expect((await server.fetch(health.clone())).status).toBe(503);
  await holder.stop();
  expect((await server.fetch(health.clone())).status).toBe(200);
  await server.stop();
});
