import type { Connection } from "@adminsync/core/model";
import type { AuthorizationSandbox } from "@adminsync/sandbox/authorization";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { adminSyncError } from "@adminsync/core/errors";
import { eachDatabase } from "../../database/testing/each-database.ts";
import { openPostgres } from "../../database/postgres/open-postgres.ts";
import { USER } from "../../runs/testing/test-firm.ts";
import { createLoginFirm, startIssuer, type LoginFirm } from "./testing/login-firm.ts";

let issuer: AuthorizationSandbox;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterEach(() => issuer.badDay(null));
afterAll(() => issuer.close());

const count = (request: string): number => issuer.requests.filter((made) => made === request).length;
const LATER = "2026-11-24T13:00:00.000Z";

const callOf = (office: LoginFirm, { id }: Connection) => ({
  caller: { firmId: office.firm.firmId, userId: USER, role: "admin" as const },
  params: { connectionId: id },
  query: {},
  body: null,
  signal: new AbortController().signal,
  correlationId: "c",
});

eachDatabase("the tokens of a login", (tested) => {
  test("are refreshed before they run out, and each refresh token is spent once", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const connection = await office.connect();
    const first = await office.tokens(connection);
    office.firm.setClock(LATER);
    const used = await office.ask(connection);
    const second = await office.tokens(connection);
    expect(second?.accessToken).toBe(used);
    expect(second?.refreshToken).not.toBe(first?.refreshToken);
    office.firm.setClock("2026-11-24T14:00:00.000Z");
    expect(await office.ask(connection)).not.toBe(used);
  });

  test("are refreshed by one of many that need them at once", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const connection = await office.connect();
    const location = tested.location();
    const second = "url" in location ? await openPostgres(location.url, {}) : null;
    const elsewhere = second === null ? office : { ...office, context: { ...office.context, database: second } };
    office.firm.setClock(LATER);
    const before = count("POST /token");
    const used = await Promise.all([office, elsewhere, office, elsewhere, office].map((each) => each.ask(connection)));
    expect(new Set(used).size).toBe(1);
    expect(count("POST /token") - before).toBe(1);
    await second?.close();
  });

  test("that the package refuses before their time are refreshed, and the question asked once more", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const connection = await office.connect();
    issuer.expireAccessTokens();
    expect(issuer.check(await office.ask(connection))).toBe("known");
    expect((await office.stateOf(connection)).kind).toBe("connected");
  });

  test.each(["refresh-refused", "revoked"] as const)(
    "that can't be refreshed (%s) break the connection until the user logs in again, under its own name",
    async (trouble) => {
      const office = await createLoginFirm(tested.database(), issuer);
      const connection = await office.connect();
      if (trouble === "revoked") issuer.revokeAll();
      else issuer.badDay("refresh-refused");
      office.firm.setClock(LATER);
      await expect(office.ask(connection)).rejects.toMatchObject({ code: "CREDENTIALS_EXPIRED" });
      expect(await office.stateOf(connection)).toEqual({ kind: "broken", since: LATER, code: "CREDENTIALS_EXPIRED" });
      issuer.badDay(null);
      const again = await office.begin(connection.id);
      const mended = await office.complete(connection.id, await office.logIn(again.redirect));
      expect(mended).toMatchObject({ id: connection.id, name: connection.name, state: { kind: "connected" } });
      expect(issuer.check(await office.ask(connection))).toBe("known");
    },
  );

  test("stay where the issuer is down, and so does the connection", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const connection = await office.connect();
    office.firm.setClock(LATER);
    issuer.badDay("down");
    await expect(office.ask(connection)).rejects.toMatchObject({ code: "PACKAGE_UNAVAILABLE" });
    expect((await office.stateOf(connection)).kind).toBe("connected");
    issuer.badDay(null);
    expect(issuer.check(await office.ask(connection))).toBe("known");
  });

  test("are revoked where the connection is removed, and where the package won't have them", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const connection = await office.connect();
    const token = (await office.tokens(connection))?.accessToken ?? "";
    await office.handlers.removeConnection(callOf(office, connection));
    expect(issuer.check(token)).toBe("unknown");

    const rightless = await createLoginFirm(tested.database(), issuer, (connector) => ({
      ...connector,
      test: () => Promise.reject(adminSyncError("PACKAGE_RIGHTS_MISSING")),
    }));
    const before = count("POST /token/revocation");
    await expect(rightless.connect()).rejects.toMatchObject({ code: "PACKAGE_RIGHTS_MISSING" });
    expect(count("POST /token/revocation")).toBe(before + 1);
  });

  test("lie sealed in the database", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const connection = await office.connect();
    const { accessToken = "", refreshToken = "" } = (await office.tokens(connection)) ?? {};
    const rows = await tested
      .database()
      .asFirm(office.firm.firmId, (sql) =>
        sql.rows(
          v.object({ sealed_credentials: v.instance(Uint8Array) }),
          "select sealed_credentials from adminsync.connection where credentials_kind = 'tokens'",
        ),
      );
    const lying = rows.map(({ sealed_credentials: bytes }) => Buffer.from(bytes).toString("latin1")).join();
    for (const secret of [accessToken, refreshToken ?? ""]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(lying).not.toContain(secret);
    }
  });
});
