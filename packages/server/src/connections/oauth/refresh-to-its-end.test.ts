import type { Connector } from "@adminsync/core/connector";
import { adminSyncError } from "@adminsync/core/errors";
import { REQUEST_HEADER } from "@adminsync/core/protocol";
import { afterEach, describe, expect, it } from "vitest";
import * as v from "valibot";
import { eachDatabase } from "../../database/testing/each-database.ts";
import { testFolder } from "../../database/testing/test-location.ts";
import { createTestFirm, type TestFirm } from "../../runs/testing/test-firm.ts";
import { createTestPackage } from "../../runs/testing/test-package.ts";
import { createAdminSyncServer, type AdminSyncServer } from "../../server.ts";
import { createMemoryHost } from "../../testing/memory-host.ts";
import { findCredentials, saveTokens, type StoredTokens } from "../credentials-store.ts";
import { refreshTokens } from "./refresh.ts";
import { startFakeIssuer, type FakeAnswer, type FakeIssuer } from "./testing/fake-issuer.ts";

const PAGE = "https://host.example/syncs";
const HOUR = 3_600_000;

let issuer: FakeIssuer | null = null;
afterEach(() => issuer?.close());

/** Gives tokens that are numbered. `before` is waited for first. */
async function numbering(before: (number: number) => Promise<void> | void): Promise<FakeIssuer> {
  let given = 0;
  issuer = await startFakeIssuer(async (): Promise<FakeAnswer> => {
    given += 1;
    const number = given;
    await before(number);
    const tokens = { access_token: `access-${number}`, refresh_token: `refresh-${number}` };
    return { status: 200, body: { ...tokens, token_type: "bearer", expires_in: 3600 } };
  });
  return issuer;
}

/** The firm's connection as if by a login whose access token is worth nothing any more. */
async function storedTokens({ context, firmId, connection }: TestFirm): Promise<StoredTokens> {
  return context.database.asFirm(firmId, async (sql) => {
    const tokens = { accessToken: "access-0", refreshToken: "refresh-0", expiresAt: null };
    await saveTokens(sql, context.sealer, { firmId, connectionId: connection.id }, tokens);
    const found = await findCredentials(sql, context.sealer, firmId, connection.id);
    if (found?.kind !== "tokens") throw new Error("no tokens");
    return found;
  });
}

describe("a refresh", () => {
  it("comes to its end where the server is stopped meanwhile", async () => {
    const placed = testFolder();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let ask: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    const { declared } = await numbering(async (number) => {
      if (number === 1) return;
      ask();
      await released;
    });
    const used: unknown[] = [];
    const connector: Connector = {
      ...createTestPackage().connector,
      methods: [{ kind: "oauth" }],
      oauth: declared,
      test: async ({ credentials }) => void used.push(credentials["accessToken"]),
    };
    let now = Date.parse("2026-11-24T12:00:00Z");
    const { authenticate, dossiers } = createMemoryHost();
    const started = (): AdminSyncServer =>
      createAdminSyncServer({
        database: placed.location,
        authenticate,
        dossiers,
        connectors: [connector],
        redirectUris: [PAGE],
        clock: () => now,
        log: (_, event) => {
          if (event === "finishing") release();
        },
      });
    const post = async (server: AdminSyncServer, path: string, body?: unknown): Promise<unknown> => {
      const headers = { [REQUEST_HEADER]: "1", "x-test-user": "linde/els/admin", "content-type": "application/json" };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await server.fetch(new Request(`http://host.test${path}`, { method: "POST", headers, ...sent }));
      return answer.json();
    };

    const first = started();
    const begun = v.parse(
      v.object({ connection: v.object({ id: v.string() }), redirect: v.string() }),
      await post(first, "/connections", { packageId: connector.id, method: "oauth", name: "Testpakket" }),
    );
    const path = `/connections/${begun.connection.id}`;
    const state = new URL(begun.redirect).searchParams.get("state") ?? "";
    await post(first, `${path}/complete`, { kind: "callback", parameters: { code: "c", state } });
    now += 2 * HOUR;
    const testing = post(first, `${path}/test`);
    await asked;
    // The issuer answers only once the server waits for it, or has stopped without.
    await first.stop();
    release();
    await testing;

    const second = started();
    await post(second, `${path}/test`);
    await second.stop();
    await placed.remove();
    expect(used.at(-1)).toBe("access-2");
  });
});

eachDatabase("a refresh", (tested) => {
  it("keeps the tokens that it was given though the database is away for a moment", async () => {
    const database = tested.database();
    const firm = await createTestFirm(database);
    let away = false;
    const { declared } = await numbering(() => {
      away = true;
    });
    const connector = { ...firm.package.connector, oauth: declared };
    const context: typeof firm.context = {
      ...firm.context,
      database: {
        ...database,
        asFirm: (firmId, work) => {
          if (!away) return database.asFirm(firmId, work);
          away = false;
          return Promise.reject(adminSyncError("DATABASE_UNAVAILABLE"));
        },
      },
    };
    const of = { firmId: firm.firmId, connectionId: firm.connection.id, connector };
    const stale = await storedTokens(firm);
    const fresh = await refreshTokens(context, of, stale, new AbortController().signal);
    expect(fresh.tokens.accessToken).toBe("access-1");
    const kept = await database.asFirm(firm.firmId, (sql) =>
      findCredentials(sql, context.sealer, of.firmId, of.connectionId),
    );
    expect(kept).toEqual(fresh);
  });

  it("gives way to a login that was finished meanwhile, whose tokens then serve", async () => {
    const database = tested.database();
    const firm = await createTestFirm(database);
    const { firmId } = firm;
    const connectionId = firm.connection.id;
    const { sealer } = firm.context;
    const theirs = { accessToken: "theirs", refreshToken: null, expiresAt: null };
    const { declared } = await numbering(async () => {
      await database.asFirm(firmId, (sql) => saveTokens(sql, sealer, { firmId, connectionId }, theirs));
    });
    const of = { firmId, connectionId, connector: { ...firm.package.connector, oauth: declared } };
    const stale = await storedTokens(firm);
    const fresh = await refreshTokens(firm.context, of, stale, new AbortController().signal);
    expect(fresh.tokens).toEqual(theirs);
  });
});
