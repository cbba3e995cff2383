import { REQUEST_HEADER, ROUTES, type RouteName } from "@adminsync/core/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";
import { codeIn, comparable, ROUTE_NAMES, sampleCall, type SampleIds } from "./sample-calls.ts";

const ids: SampleIds = {
  dossierId: "d-1",
  connectionId: "no-connection",
  runId: "no-run",
  externalId: "APR00001",
  batchId: "no-batch",
};
const writing = ROUTE_NAMES.filter((name) => ROUTES[name].method !== "GET");
const withBody = ROUTE_NAMES.filter((name) => ROUTES[name].body !== null);
const withDossier = ROUTE_NAMES.filter((name) => ROUTES[name].path.includes(":dossierId"));
const lesser = { viewer: "", editor: "linde/u/viewer", admin: "linde/u/editor" } as const;

eachOffice("every route of the table", (office) => {
  it.each(ROUTE_NAMES)("%s answers UNAUTHENTICATED without a login", async (name) => {
    const { path, init } = sampleCall(name, ids);
    const response = await office().request(path, { ...init, as: "" });
    expect(response.status).toBe(401);
    expect(await codeIn(response)).toBe("UNAUTHENTICATED");
  });

  it.each(ROUTE_NAMES.filter((name) => ROUTES[name].role !== "viewer"))(
    "%s answers FORBIDDEN to a lesser role",
    async (name) => {
      const { path, init } = sampleCall(name, ids);
      const response = await office().request(path, { ...init, as: lesser[ROUTES[name].role] });
      expect(await codeIn(response)).toBe("FORBIDDEN");
    },
  );

  it.each(writing)("%s is refused without the header that another site can't send", async (name) => {
    const { path, init } = sampleCall(name, ids);
    const headers = new Headers(init.headers);
    headers.delete(REQUEST_HEADER);
    expect(await codeIn(await office().request(path, { ...init, headers }))).toBe("REQUEST_HEADER_MISSING");
  });

  it.each(withDossier)("%s answers alike for another firm's dossier and for none", async (name) => {
    const foreign = sampleCall(name, { ...ids, dossierId: office().foreignDossier.id });
    const none = sampleCall(name, { ...ids, dossierId: "d-none" });
    const answered = await comparable(await office().request(foreign.path, foreign.init));
    expect(answered).toEqual(await comparable(await office().request(none.path, none.init)));
    expect(answered.body).toContain("DOSSIER_NOT_FOUND");
  });

  it.each([
    "testConnection",
    "renameConnection",
    "removeConnection",
    "completeConnection",
    "searchReferences",
    "getReference",
  ] as const)("%s answers alike for another firm's connection and for none", async (name) => {
    const own = sampleCall(name, { ...ids, connectionId: office().connectionId });
    const none = sampleCall(name, ids);
    const as = "berk/u/admin";
    const answered = await comparable(await office().request(own.path, { ...own.init, as }));
    expect(answered).toEqual(await comparable(await office().request(none.path, { ...none.init, as })));
    expect(answered.body).toContain("CONNECTION_NOT_FOUND");
  });

  it.each(withBody)("%s names what is wrong with its body: no JSON, the wrong form, too large", async (name) => {
    const { path, init } = sampleCall(name, ids);
    expect(await codeIn(await office().request(path, { ...init, body: "{" }))).toBe("BODY_NOT_JSON");
    expect(await codeIn(await office().request(path, { ...init, body: "\u0000" }))).toBe("BODY_NOT_JSON");
    expect(await codeIn(await office().request(path, { ...init, body: '{"unknown":1}' }))).toBe("INVALID_INPUT");
    const large = JSON.stringify({ text: "x".repeat(2 << 20) });
    const refused = await office().request(path, { ...init, body: large });
    expect(refused.status).toBe(413);
    expect(await codeIn(refused)).toBe("BODY_TOO_LARGE");
  });

  it("answers no arbitrary body or id with a failure of its own", async () => {
    const anyName = fc.constantFrom<RouteName>(...ROUTE_NAMES);
    const id = fc.oneof(fc.constant("d-1"), fc.constant(office().connectionId), fc.string({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(anyName, id, id, fc.jsonValue(), async (name, first, second, body) => {
        const sample = sampleCall(name, {
          dossierId: first,
          connectionId: second,
          runId: first,
          externalId: second,
          batchId: second,
        });
        const sent = ROUTES[name].body === null ? {} : { body: JSON.stringify(body) };
        const response = await office().request(sample.path, { ...sample.init, ...sent });
        // A stream has no end to be read to.
        const text = ROUTES[name].streams === true && response.ok ? "a stream" : await response.clone().text();
        await response.body?.cancel();
        expect(response.status, text).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });

  describe("a path", () => {
    it("that is none answers ROUTE_NOT_FOUND, one with another method METHOD_NOT_ALLOWED", async () => {
      expect(await codeIn(await office().request("/nothing/here"))).toBe("ROUTE_NOT_FOUND");
      const headers = { [REQUEST_HEADER]: "1" };
      expect(await codeIn(await office().request("/dossiers/d-1/link", { method: "PATCH", headers }))).toBe(
        "METHOD_NOT_ALLOWED",
      );
    });

    it("to the health of the server needs no login", async () => {
      const response = await office().request("/health", { as: "" });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ status: "ok" });
    });
  });
});
