import { userIdSchema } from "@adminsync/core/protocol";
import type { AuthorizationSandbox } from "@adminsync/sandbox/authorization";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { eachDatabase } from "../../database/testing/each-database.ts";
import { START, USER } from "../../runs/testing/test-firm.ts";
import { connectionHandlers } from "../handlers.ts";
import { CALLBACK, createLoginFirm, startIssuer } from "./testing/login-firm.ts";

let issuer: AuthorizationSandbox;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterEach(() => issuer.badDay(null));
afterAll(() => issuer.close());

eachDatabase("a login at a package", (tested) => {
  test("makes a connection that works, which the history tells", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    expect(connection.state).toEqual({ kind: "pending", needed: { kind: "oauth" } });
    expect(connection).not.toHaveProperty("method");
    const asked = new URL(redirect).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      redirect_uri: CALLBACK,
      code_challenge_method: "S256",
      nonce: expect.stringMatching(/^.{43}$/),
      state: expect.stringMatching(/\..{43}$/),
    });
    const made = await office.complete(connection.id, await office.logIn(redirect));
    expect(made).toMatchObject({ state: { kind: "connected", since: START }, method: "oauth" });
    expect(issuer.check(await office.ask(made))).toBe("known");
    expect((await office.firm.history()).map(({ what }) => what)).toEqual(["connection-made"]);
  });

  test("that the user breaks off leaves the connection to be begun anew", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const denied = await office.logIn(redirect, "deny");
    await expect(office.complete(connection.id, denied)).rejects.toMatchObject({ code: "SIGN_IN_CANCELLED" });
    expect((await office.stateOf(connection)).kind).toBe("pending");
    const again = await office.begin(connection.id);
    const made = await office.complete(connection.id, await office.logIn(again.redirect));
    expect(made).toMatchObject({ id: connection.id, name: connection.name, state: { kind: "connected" } });
  });

  test("is completed once: whoever comes back twice hears so, and the connection works on", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const callback = await office.logIn(redirect);
    const both = await Promise.allSettled([1, 2].map(() => office.complete(connection.id, callback)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(office.complete(connection.id, callback)).rejects.toMatchObject({ code: "SIGN_IN_USED" });
    expect(issuer.check(await office.ask(connection))).toBe("known");
  });

  test("takes no state but its own", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const other = await office.begin();
    const callback = await office.logIn(redirect);
    const { state: _, ...stateless } = callback;
    const forged = { ...callback, state: `${connection.id}.${"A".repeat(43)}` };
    for (const wrong of [stateless, forged]) {
      await expect(office.complete(connection.id, wrong)).rejects.toMatchObject({ code: "SIGN_IN_UNKNOWN" });
    }
    await expect(office.complete(other.connection.id, callback)).rejects.toMatchObject({ code: "SIGN_IN_UNKNOWN" });
    expect((await office.complete(connection.id, callback)).state.kind).toBe("connected");
  });

  test("is finished by the user who began it, nobody else; another firm doesn't know of it", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const elsewhere = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const callback = await office.logIn(redirect);
    const other = v.parse(userIdSchema, "u2");
    await expect(office.complete(connection.id, callback, other)).rejects.toMatchObject({
      code: "SIGN_IN_OF_ANOTHER_USER",
    });
    const theirs = await elsewhere.begin();
    await expect(elsewhere.complete(theirs.connection.id, callback)).rejects.toMatchObject({ code: "SIGN_IN_UNKNOWN" });
    expect((await office.complete(connection.id, callback)).state.kind).toBe("connected");
  });

  test("has ten minutes", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const callback = await office.logIn(redirect);
    office.firm.setClock("2026-11-24T12:10:00.000Z");
    const before = tokenCalls();
    await expect(office.complete(connection.id, callback)).rejects.toMatchObject({ code: "SIGN_IN_EXPIRED" });
    expect(tokenCalls()).toBe(before);
  });

  test("sends no code to an issuer that is not the one it was begun at", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const { iss: _, ...silent } = await office.logIn(redirect);
    const before = tokenCalls();
    await expect(office.complete(connection.id, silent)).rejects.toMatchObject({ code: "SIGN_IN_ISSUER_MISMATCH" });
    const again = await office.begin(connection.id);
    const mixedUp = { ...(await office.logIn(again.redirect)), iss: "https://evil.example" };
    await expect(office.complete(connection.id, mixedUp)).rejects.toMatchObject({ code: "SIGN_IN_ISSUER_MISMATCH" });
    expect(tokenCalls()).toBe(before);
  });

  test("whose code was spent already is refused", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const first = await office.begin();
    const spent = await office.logIn(first.redirect);
    await office.complete(first.connection.id, spent);
    const second = await office.begin(first.connection.id);
    const { state = "" } = await office.logIn(second.redirect);
    await expect(office.complete(first.connection.id, { ...spent, state })).rejects.toMatchObject({
      code: "SIGN_IN_CODE_REFUSED",
    });
  });

  test("tells an issuer that is down from one that says no", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const callback = await office.logIn(redirect);
    issuer.badDay("down");
    await expect(office.complete(connection.id, callback)).rejects.toMatchObject({ code: "PACKAGE_UNAVAILABLE" });
    issuer.badDay(null);
    const failed = { ...(await office.logIn((await office.begin(connection.id)).redirect)), error: "invalid_scope" };
    await expect(office.complete(connection.id, failed)).rejects.toMatchObject({
      code: "PACKAGE_ANSWER_INVALID",
      details: { where: "authorization", problem: "invalid_scope" },
    });
    expect((await office.stateOf(connection)).kind).toBe("pending");
  });

  test("ends where the issuer takes the code and says nothing more", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { connection, redirect } = await office.begin();
    const parameters = await office.logIn(redirect);
    issuer.badDay("silent");
    const limits = { ...office.context.limits, callDeadlineMs: 50 };
    const completing = connectionHandlers({ ...office.context, limits }).completeConnection({
      caller: { firmId: office.firm.firmId, userId: USER, role: "admin" },
      params: { connectionId: connection.id },
      query: {},
      signal: new AbortController().signal,
      correlationId: "c",
      body: { kind: "callback", parameters },
    });
    await expect(completing).rejects.toMatchObject({ code: "PACKAGE_SILENT" });
    expect((await office.stateOf(connection)).kind).toBe("pending");
    expect(await office.tokens(connection)).toBeNull();
  });

  test("comes back to pages that the server allows, letter for letter, and to no other", async () => {
    const office = await createLoginFirm(tested.database(), issuer);
    const { handlers, context } = office;
    const [packageId] = context.connectors.keys();
    if (packageId === undefined) throw new Error("no package");
    const begin = (redirectUri: string) =>
      handlers.beginConnection({
        caller: { firmId: office.firm.firmId, userId: v.parse(userIdSchema, "u1"), role: "admin" },
        params: {},
        query: {},
        signal: new AbortController().signal,
        correlationId: "c",
        body: { packageId, method: "oauth", name: "AdminPulse", redirectUri },
      });
    for (const uri of [`${CALLBACK}/`, `${CALLBACK}?a=b`, "https://evil.example/syncs"]) {
      await expect(begin(uri)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    }
    expect((await begin(CALLBACK)).redirect).not.toBeNull();
  });

  function tokenCalls(): number {
    return issuer.requests.filter((request) => request === "POST /token").length;
  }
});
