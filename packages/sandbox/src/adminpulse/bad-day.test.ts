import { describe, expect, it } from "vitest";
import type { BadDay } from "./bad-day.ts";
import { call, messageOf, pageAt } from "./fixtures/call.ts";
import { createAdminPulseSandbox, type AdminPulseSandbox } from "./sandbox.ts";
import { SEEDED } from "./seed/seeded.data.ts";

function on(day: BadDay): AdminPulseSandbox {
  const sandbox = createAdminPulseSandbox();
  sandbox.badDay(day);
  return sandbox;
}

describe("a bad day", () => {
  it("answers like an expired key", async () => {
    const response = await call(on("expired-key"), "/companies");
    expect(response.status).toBe(401);
    expect(await messageOf(response)).toContain("expired");
  });

  it("takes the tick from a key, which still lists the companies", async () => {
    const sandbox = on("no-rights");
    expect((await call(sandbox, "/relations")).status).toBe(403);
    expect((await call(sandbox, "/companies")).status).toBe(200);
  });

  it("has had too many calls, and says for how long or doesn't", async () => {
    const response = await call(on("rate-limited"), "/relations");
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "20"]);
    const silent = await call(on("rate-limited-without-retry-after"), "/relations");
    expect([silent.status, silent.headers.get("retry-after")]).toEqual([429, null]);
    const sandbox = createAdminPulseSandbox();
    sandbox.badDay("rate-limited", { retryAfter: 1 });
    expect((await call(sandbox, "/relations")).headers.get("retry-after")).toBe("1");
  });

  it("has an error of its own", async () => {
    expect((await call(on("server-error"), "/relations")).status).toBe(500);
  });

  it("answers 200 with a page for people, or with JSON of another shape", async () => {
    const page = await call(on("html"), "/relations");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const shape = await call(on("wrong-shape"), "/relations");
    expect(shape.status).toBe(200);
    expect(await shape.json()).not.toHaveProperty("results");
  });

  it("lists a relation, then has it no more", async () => {
    const sandbox = on("record-gone");
    const list = await pageAt(sandbox, "/relations?pageSize=400");
    expect(list.results.map((relation) => relation.uniqueIdentifier)).toContain(SEEDED.star);
    expect((await pageAt(sandbox, `/relations?uniqueIdentifier=${SEEDED.star}`)).totalRowCount).toBe(0);
  });

  it("ignores filters", async () => {
    const sandbox = on("filter-ignored");
    const everything = sandbox.relations.list().length;
    expect((await pageAt(sandbox, `/relations?uniqueIdentifier=${SEEDED.star}`)).totalRowCount).toBe(everything);
    expect((await pageAt(sandbox, "/relations?vatNumber=0400378485")).totalRowCount).toBe(everything);
  });

  it("says nothing until the caller gives up, then rejects with the caller's reason", async () => {
    const sandbox = on("silent");
    const caller = new AbortController();
    const answer = call(sandbox, "/relations", { signal: caller.signal });
    caller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    await expect(call(sandbox, "/relations", { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow(
      "before",
    );
    expect(sandbox.requests.map((request) => request.status)).toEqual([null, null]);
  });

  it("waits between the halves of a body as long as it was told, and gives all of it", async () => {
    const waits: number[] = [];
    const sandbox = createAdminPulseSandbox({ wait: async (ms) => void waits.push(ms) });
    const good = await pageAt(sandbox, "/relations");
    sandbox.badDay("slow", { delay: 7000 });
    expect(await pageAt(sandbox, "/relations")).toEqual(good);
    expect(waits).toEqual([7000]);
  });

  it("cuts a body half-way", async () => {
    const response = await call(on("half-page"), "/relations");
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(TypeError);
  });

  it("is over after so many calls, of which only those that it concerns count", async () => {
    const sandbox = createAdminPulseSandbox();
    sandbox.badDay("record-gone", { times: 2 });
    const one = `/relations?uniqueIdentifier=${SEEDED.star}`;
    const found: number[] = [];
    for (const path of [one, "/relations", "/companies", one, one])
      found.push((await pageAt(sandbox, path)).totalRowCount);
    expect(found).toEqual([0, sandbox.relations.list().length, 2, 0, 1]);
  });

  it("can be called off", async () => {
    const sandbox = on("server-error");
    sandbox.badDay(null);
    expect((await call(sandbox, "/relations")).status).toBe(200);
  });
});
