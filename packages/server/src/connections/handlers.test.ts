import { adminSyncError, type BareCode } from "@adminsync/core/errors";
import type { ConnectorCall } from "@adminsync/core/connector";
import type { Connection } from "@adminsync/core/model";
import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { locksWaitedFor } from "../database/testing/locks-waited-for.ts";
import { createSealer } from "../secrets/sealer.ts";
import { parseSealingKey } from "../secrets/sealing-key.ts";
import { createTestFirm, USER, type TestFirm } from "../runs/testing/test-firm.ts";
import { connectionHandlers } from "./handlers.ts";
import { deleteUnusedConnection, holdConnection } from "./store.ts";

const LOGIN = {
  issuer: "https://issuer.example",
  endpoints: { authorization: "https://issuer.example/auth", token: "https://issuer.example/token" },
  clientId: "adminsync",
  scopes: [],
} as const;

type Handlers = ReturnType<typeof connectionHandlers>;

/** The routes of a firm whose package answers a test of credentials by `tried`. */
function handlersOf(firm: TestFirm, tried: (call: ConnectorCall) => Promise<void>): Handlers {
  const connector = { ...firm.package.connector, test: tried };
  return connectionHandlers({ ...firm.context, connectors: new Map([[connector.id, connector]]) });
}

const callOf = (firm: TestFirm) => ({
  caller: { firmId: firm.firmId, userId: USER, role: "admin" as const },
  params: { connectionId: firm.connection.id },
  query: {},
  signal: new AbortController().signal,
  correlationId: "c",
});

const refuse = (code: BareCode) => () => Promise.reject(adminSyncError(code));

const stateOf = async (firm: TestFirm): Promise<Connection["state"] | undefined> => {
  const { connections } = await handlersOf(firm, async () => undefined).offeredConnections({
    ...callOf(firm),
    params: {},
    body: null,
  });
  return connections.find(({ id }) => id === firm.connection.id)?.state;
};

eachDatabase("a connection", (tested) => {
  test("that works goes on working where other credentials are refused", async () => {
    const firm = await createTestFirm(tested.database());
    const completing = handlersOf(firm, refuse("CREDENTIALS_REJECTED")).completeConnection({
      ...callOf(firm),
      body: { kind: "credentials", credentials: { apiKey: "mistyped" } },
    });
    await expect(completing).rejects.toMatchObject({ code: "CREDENTIALS_REJECTED" });
    expect((await stateOf(firm))?.kind).toBe("connected");
    expect(await firm.history()).toEqual([]);
  });

  test("whose credentials are refused is broken since then, and the history tells so once", async () => {
    const firm = await createTestFirm(tested.database());
    const handlers = handlersOf(firm, refuse("CREDENTIALS_REJECTED"));
    const { state } = await handlers.testConnection({ ...callOf(firm), body: null });
    firm.setClock("2026-11-24T13:00:00.000Z");
    expect((await handlers.testConnection({ ...callOf(firm), body: null })).state).toEqual(state);
    expect(state).toMatchObject({ kind: "broken", code: "CREDENTIALS_REJECTED", since: "2026-11-24T12:00:00.000Z" });
    expect((await firm.history()).map(({ what }) => what)).toEqual(["connection-broken"]);
  });

  test("that two find broken at once is told of once", async () => {
    const firm = await createTestFirm(tested.database());
    const handlers = handlersOf(firm, refuse("CREDENTIALS_REJECTED"));
    const refused = () => handlers.testConnection({ ...callOf(firm), body: null });
    let locked: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (locked = resolve)).then(() => Promise.all([refused(), refused()]));
    await tested.database().asFirm(firm.firmId, async (sql) => {
      await sql.run("select from adminsync.connection where id = $1 for update", [firm.connection.id]);
      locked();
      if (tested.kind === "postgres") await expect.poll(() => locksWaitedFor(sql), { timeout: 30_000 }).toBe(2);
    });
    expect(await both).toMatchObject([{ state: { kind: "broken" } }, { state: { kind: "broken" } }]);
    expect((await firm.history()).map(({ what }) => what)).toEqual(["connection-broken"]);
  });

  test("isn't broken by a refusal of the credentials that it had before", async () => {
    const firm = await createTestFirm(tested.database());
    const mend = handlersOf(firm, async () => undefined);
    const handlers = handlersOf(firm, async () => {
      // Somebody gives a new key while the package thinks about the old one.
      await mend.completeConnection({ ...callOf(firm), body: { kind: "credentials", credentials: { apiKey: "new" } } });
      throw adminSyncError("CREDENTIALS_REJECTED");
    });
    const { state, method } = await handlers.testConnection({ ...callOf(firm), body: null });
    expect([state.kind, method]).toEqual(["connected", "credentials"]);
    expect((await firm.history()).map(({ what }) => what)).toEqual(["connection-made"]);
  });

  test("whose credentials nobody can open any more can still be removed", async () => {
    const firm = await createTestFirm(tested.database());
    const sealer = createSealer({ keys: [parseSealingKey(Buffer.alloc(32, 8).toString("base64"))] });
    const { connector } = firm.package;
    const login = { ...connector, oauth: LOGIN };
    const handlers = connectionHandlers({ ...firm.context, sealer, connectors: new Map([[connector.id, login]]) });
    expect(await handlers.removeConnection({ ...callOf(firm), body: null })).toEqual({ done: true });
    expect(await stateOf(firm)).toBeUndefined();
  });

  test.each(["PACKAGE_UNAVAILABLE", "PACKAGE_RIGHTS_MISSING"] as const)(
    "stays connected where its test ends in %s, which is told",
    async (code) => {
      const firm = await createTestFirm(tested.database());
      const testing = handlersOf(firm, refuse(code)).testConnection({ ...callOf(firm), body: null });
      await expect(testing).rejects.toMatchObject({ code });
      expect((await stateOf(firm))?.kind).toBe("connected");
      expect(await firm.history()).toEqual([]);
    },
  );

  test("that is tested again tells the newer refusal, and works again once it is accepted", async () => {
    const firm = await createTestFirm(tested.database());
    await handlersOf(firm, refuse("CREDENTIALS_EXPIRED")).testConnection({ ...callOf(firm), body: null });
    const again = await handlersOf(firm, refuse("CREDENTIALS_REJECTED")).testConnection({
      ...callOf(firm),
      body: null,
    });
    expect(again.state).toMatchObject({ kind: "broken", code: "CREDENTIALS_REJECTED" });
    const accepted = handlersOf(firm, async () => undefined);
    expect((await accepted.testConnection({ ...callOf(firm), body: null })).state.kind).toBe("connected");
  });

  test("isn't broken by a fault of ours, which comes out", async () => {
    const firm = await createTestFirm(tested.database());
    const testing = handlersOf(firm, refuse("INTERNAL")).testConnection({ ...callOf(firm), body: null });
    await expect(testing).rejects.toMatchObject({ code: "INTERNAL" });
    expect((await stateOf(firm))?.kind).toBe("connected");
  });

  test("can't be removed while somebody is linking through it", async () => {
    const firm = await createTestFirm(tested.database());
    const { database } = firm.context;
    let linked: () => void = () => undefined;
    const linking = new Promise<void>((resolve) => (linked = resolve));
    const removing = linking.then(() =>
      database.asFirm(firm.firmId, (sql) => deleteUnusedConnection(sql, firm.connection.id)),
    );
    await database.asFirm(firm.firmId, async (sql) => {
      expect(await holdConnection(sql, firm.connection.id)).toBe(true);
      linked();
      await sql.run(
        `insert into adminsync.link (firm_id, dossier_id, connection_id, external_id, reference_name, linked_at, linked_by)
         values ($1, 'd1', $2, 'r1', 'R', $3, $4)`,
        [firm.firmId, firm.connection.id, "2026-11-24T12:00:00.000Z", USER],
      );
    });
    expect(await removing).toBe(false);
  });
});
