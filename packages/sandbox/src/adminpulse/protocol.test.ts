import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, messageOf, pageAt } from "./fixtures/call.ts";
import { createAdminPulseSandbox } from "./sandbox.ts";
import { SEEDED } from "./seed/seeded.data.ts";

const sandbox = createAdminPulseSandbox({ generated: 40, now: () => 0 });

describe("GET /relations", () => {
  const office = createAdminPulseSandbox({ generated: 200 });
  const all = office.relations.list().map((relation) => relation.uniqueIdentifier);

  it("gives every relation exactly once, in whatever size the pages are read", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 400 }), async (pageSize) => {
        office.reset();
        const seen: string[] = [];
        for (let page = 0; ; page += 1) {
          const answer = await pageAt(office, `/relations?page=${page}&pageSize=${pageSize}`);
          expect(answer).toMatchObject({ currentPage: page, pageSize, totalRowCount: all.length });
          seen.push(...answer.results.map((relation) => relation.uniqueIdentifier));
          if (answer.currentPage >= answer.pageCount - 1) break;
        }
        expect(seen).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it("counts pages from 0 and reads 50 rows where no size is named", async () => {
    const first = await pageAt(sandbox, "/relations");
    expect(first).toEqual(await pageAt(sandbox, "/relations?page=0&pageSize=50"));
    expect(first.results).toHaveLength(50);
    expect(first.results[0]?.uniqueIdentifier).toBe(SEEDED.star);
  });

  it("answers a page after the last with no rows", async () => {
    const page = await pageAt(sandbox, "/relations?page=99&pageSize=400");
    expect(page).toMatchObject({ results: [], currentPage: 99, pageCount: 1 });
  });

  it.each(["page=-1", "page=1.5", "page=", "page=a", "pageSize=0", "pageSize=401", "pageSize=ten"])(
    "refuses %s with 400 and says why",
    async (query) => {
      const response = await call(sandbox, `/relations?${query}`);
      expect(response.status).toBe(400);
      expect(await messageOf(response)).toContain(query.split("=")[0]);
    },
  );

  it("finds one relation by its unique identifier, and none where nobody has it", async () => {
    const star = await pageAt(sandbox, `/relations?uniqueIdentifier=${SEEDED.star}`);
    expect(star.results.map((relation) => relation.name)).toEqual(["Bakkerij Peeters"]);
    const nobody = await pageAt(sandbox, "/relations?uniqueIdentifier=APR99999");
    expect(nobody).toMatchObject({ results: [], pageCount: 0, totalRowCount: 0 });
  });

  it("finds a company by the digits of its VAT number, and takes digits only", async () => {
    const found = await pageAt(sandbox, "/relations?vatNumber=0400378485");
    expect(found.results.map((relation) => relation.name)).toEqual(["Colruyt Group"]);
    expect((await pageAt(sandbox, "/relations?vatNumber=0207451227")).results).toEqual([]);
    expect((await call(sandbox, "/relations?vatNumber=BE0400378485")).status).toBe(400);
  });

  it("holds both filters at once", async () => {
    const both = await pageAt(sandbox, `/relations?vatNumber=0400378485&uniqueIdentifier=${SEEDED.star}`);
    expect(both.results).toEqual([]);
  });
});

describe("the rest of the API", () => {
  it("lists the office's own companies, also for a key without the tick", async () => {
    const key = sandbox.issueKey({ name: "Time sheets", expiresAt: 1, permissions: [] }).key;
    const response = await call(sandbox, "/companies", { key });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      results: [{ name: "Accountantskantoor Meerhof" }, {}],
      pageCount: 1,
    });
  });

  it("knows no other path", async () => {
    expect((await call(sandbox, `/relations/${SEEDED.star}`)).status).toBe(404);
    expect((await call(sandbox, "/relations/")).status).toBe(404);
    expect((await call(sandbox, "/")).status).toBe(404);
  });

  it("can only be read", async () => {
    const response = await call(sandbox, "/relations", { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET");
  });
});

describe("its log", () => {
  it("remembers the last thousand calls with their status, and never a key", async () => {
    let now = 5;
    const logged = createAdminPulseSandbox({ now: () => now });
    await call(logged, "/nowhere");
    expect(logged.requests).toEqual([{ method: "GET", path: "/nowhere", at: 5, status: 404 }]);
    for (now = 6; now < 1006; now += 1) await call(logged, "/relations?page=0", { key: "wrong" });
    expect(logged.requests).toHaveLength(1000);
    expect(logged.requests[0]).toEqual({ method: "GET", path: "/relations?page=0", at: 6, status: 401 });
    expect(JSON.stringify(logged.requests)).not.toContain("wrong");
  });
});
