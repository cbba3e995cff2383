import { describe, expect, it } from "vitest";
import { call, pageAt } from "./fixtures/call.ts";
import { createAdminPulseSandbox } from "./sandbox.ts";
import { SEEDED } from "./seed/seeded.data.ts";

describe("what a test or the demo does behind the protocol's back", () => {
  it("shows a change from the next call on, in the list and by its identifier", async () => {
    const sandbox = createAdminPulseSandbox();
    const before = sandbox.relations.list().length;
    const changed = sandbox.change(SEEDED.star, { name: "Bakkerij Peeters-Wouters", vatNumber: "" });
    expect(sandbox.relations.get(SEEDED.star)).toEqual(changed);
    const one = await pageAt(sandbox, `/relations?uniqueIdentifier=${SEEDED.star}`);
    expect(one.results).toEqual([changed]);
    const list = await pageAt(sandbox, "/relations?pageSize=400");
    expect(list.results).toContainEqual(changed);
    expect(list.totalRowCount).toBe(before);
  });

  it("takes a relation away with the links that lead to it", async () => {
    const sandbox = createAdminPulseSandbox();
    const before = sandbox.relations.get(SEEDED.star)?.tos.length ?? 0;
    sandbox.remove(SEEDED.directorCompany);
    const gone = await pageAt(sandbox, `/relations?uniqueIdentifier=${SEEDED.directorCompany}`);
    expect(gone.results).toEqual([]);
    const star = await pageAt(sandbox, `/relations?uniqueIdentifier=${SEEDED.star}`);
    expect(star.results[0]?.tos).toHaveLength(before - 1);
  });

  it("refuses to change or remove what isn't there", () => {
    const sandbox = createAdminPulseSandbox();
    expect(() => sandbox.change("APR99999", {})).toThrow(RangeError);
    expect(() => sandbox.remove("APR99999")).toThrow(RangeError);
  });

  it("goes back to the start", async () => {
    const sandbox = createAdminPulseSandbox({ generated: 5, now: () => 0 });
    const start = sandbox.relations.list();
    const { key } = sandbox.issueKey({ name: "Sync", expiresAt: 1, permissions: [] });
    sandbox.change(SEEDED.star, { name: "Other" });
    sandbox.remove(SEEDED.holding);
    sandbox.badDay("server-error");
    for (let calls = 0; calls < 500; calls += 1) await call(sandbox, "/companies");
    sandbox.reset();
    expect(sandbox.relations.list()).toEqual(start);
    expect(sandbox.requests).toEqual([]);
    expect((await call(sandbox, "/companies")).status).toBe(200);
    expect((await call(sandbox, "/companies", { key })).status).toBe(401);
  });
});
