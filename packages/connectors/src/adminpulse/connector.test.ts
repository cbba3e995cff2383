import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Connector, ConnectorCall } from "@adminsync/core/connector";
import { externalIdSchema } from "@adminsync/core/protocol";
import { adminPulse, type AdminPulseOptions } from "./connector.ts";

const apr = (number: number): string => `APR${String(number).padStart(5, "0")}`;
const id = (number: number) => v.parse(externalIdSchema, apr(number));
const company = (number: number, fields: object = {}): object => ({
  uniqueIdentifier: apr(number),
  relationType: "Company",
  name: `Firma ${number}`,
  ...fields,
});

interface Office {
  readonly connector: Connector;
  readonly calls: string[];
}

/** An office that holds some relations; heeds the filter of A2, or doesn't. */
function office(relations: readonly object[], heedsFilter = true, options: AdminPulseOptions = {}): Office {
  const calls: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    const url = new URL(address);
    calls.push(`${url.pathname}${url.search}`);
    const wanted = url.searchParams.get("uniqueIdentifier");
    const page = Number(url.searchParams.get("page"));
    const pageSize = Number(url.searchParams.get("pageSize"));
    const listed =
      wanted !== null && heedsFilter
        ? relations.filter((relation) => Reflect.get(relation, "uniqueIdentifier") === wanted)
        : relations;
    return Response.json({
      results: listed.slice(page * pageSize, (page + 1) * pageSize),
      currentPage: page,
      pageCount: Math.ceil(listed.length / pageSize),
      pageSize,
      totalRowCount: listed.length,
    });
  };
  return { connector: adminPulse({ fetch, sleep: async () => undefined, ...options }), calls };
}

/** An office that answers every call alike. */
function answering(response: () => Response): Connector {
  return adminPulse({ fetch: async () => response(), sleep: async () => undefined, retries: 0 });
}

const call: ConnectorCall = { credentials: { apiKey: "key" }, signal: new AbortController().signal };

describe("connecting", () => {
  const login = {
    issuer: "https://login.example",
    endpoints: { discover: "oauth2" },
    clientId: "c",
    scopes: [],
  } as const;

  it("is by key, and by login too where it is known where to log in", () => {
    expect(adminPulse().methods.map(({ kind }) => kind)).toEqual(["credentials"]);
    const connector = adminPulse({ oauth: login });
    expect(connector.methods.map(({ kind }) => kind)).toEqual(["credentials", "oauth"]);
    expect(connector.oauth).toBe(login);
  });

  it("sends a login's access token as it would a key", async () => {
    const sent: (string | null)[] = [];
    const connector = adminPulse({
      fetch: async (_, { headers }) => {
        sent.push(new Headers(headers).get("authorization"));
        return Response.json({ results: [], currentPage: 0, pageCount: 0, pageSize: 1, totalRowCount: 0 });
      },
    });
    await connector.test({ ...call, credentials: { accessToken: "token" } });
    await connector.test(call);
    expect(sent).toEqual(["Bearer token", "Bearer key"]);
  });
});

describe("listing references", () => {
  it("goes page by page, 400 at a time", async () => {
    const { connector, calls } = office(Array.from({ length: 801 }, (_, index) => company(index + 1)));
    const pages: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await connector.listReferences(call, cursor);
      pages.push(page.references.length);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(pages).toEqual([400, 400, 1]);
    expect(calls).toEqual([0, 1, 2].map((page) => `/relations?page=${page}&pageSize=400`));
  });

  it("of an empty office is one empty page", async () => {
    expect(await office([]).connector.listReferences(call, null)).toEqual({ references: [], cursor: null });
  });

  it("shows those that can't be linked too, by today's date", async () => {
    const { connector } = office([company(1, { endDate: "2026-11-24" }), company(2)], true, {
      now: () => Date.parse("2026-11-24T12:00:00Z"),
    });
    const { references } = await connector.listReferences(call, null);
    expect(references.map(({ linkable }) => linkable)).toEqual([{ reason: "inactive" }, true]);
  });

  it("takes no cursor but its own", async () => {
    await expect(office([]).connector.listReferences(call, "next")).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});

describe("fetching a record", () => {
  const director = (number: number): object => ({ linkType: 4, uniqueIdentifier: apr(number) });
  const relations = [company(1, { tos: [director(2), director(1)] }), company(2), company(3)];

  it("asks for the relation and its parties one by one, and not for itself twice", async () => {
    const { connector, calls } = office(relations);
    const { record } = await connector.fetchRecord(call, id(1));
    expect(record).toMatchObject({ name: "Firma 1", parties: [{ name: "Firma 1" }, { name: "Firma 2" }] });
    expect(calls.map((each) => each.replace("/relations?page=0&pageSize=2&uniqueIdentifier=", ""))).toEqual([
      apr(1),
      apr(2),
    ]);
  });

  it("reads all pages where the filter is ignored (A2)", async () => {
    const { connector, calls } = office(
      [...Array.from({ length: 400 }, (_, index) => company(index + 10)), ...relations],
      false,
    );
    const { record, coverage } = await connector.fetchRecord(call, id(1));
    expect(record.parties).toHaveLength(2);
    expect(coverage.supplied).toContain("parties");
    expect(calls).toContain("/relations?page=1&pageSize=400");
  });

  it("reads pages where there are many parties, and stops when it has them all", async () => {
    const parties = Array.from({ length: 13 }, (_, index) => company(index + 2));
    const others = Array.from({ length: 900 }, (_, index) => company(index + 100));
    const subject = company(1, { tos: parties.map((_, index) => director(index + 2)) });
    const { connector, calls } = office([subject, ...parties, ...others]);
    expect((await connector.fetchRecord(call, id(1))).record.parties).toHaveLength(13);
    expect(calls.slice(1)).toEqual(["/relations?page=0&pageSize=400"]);
  });

  it.each([true, false])("of one that is gone is REFERENCE_NOT_FOUND (filter heeded: %s)", async (heedsFilter) => {
    await expect(office(relations, heedsFilter).connector.fetchRecord(call, id(9))).rejects.toMatchObject({
      code: "REFERENCE_NOT_FOUND",
      details: { externalId: apr(9) },
    });
  });

  it("of one whose director is gone since supplies no directors, rather than fewer", async () => {
    const { coverage } = await office([company(1, { tos: [director(9)] })]).connector.fetchRecord(call, id(1));
    expect(coverage.supplied).toContain("name");
    expect(coverage.supplied).not.toContain("mandates");
  });
});

describe("what AdminPulse refuses", () => {
  it.each([
    [401, { message: "Unauthorized" }, "CREDENTIALS_REJECTED"],
    [401, { message: "The access token has expired." }, "CREDENTIALS_EXPIRED"],
    [401, "no JSON at all", "CREDENTIALS_REJECTED"],
    [403, { message: "Forbidden" }, "PACKAGE_RIGHTS_MISSING"],
    [429, {}, "PACKAGE_RATE_LIMITED"],
    [500, {}, "PACKAGE_UNAVAILABLE"],
    [404, {}, "PACKAGE_ANSWER_INVALID"],
    [400, {}, "PACKAGE_ANSWER_INVALID"],
  ])("%i with %j is %s (A9, A10)", async (status, body, code) => {
    const connector = answering(() => Response.json(body, { status }));
    await expect(connector.test(call)).rejects.toMatchObject({ code });
    await expect(connector.fetchRecord(call, id(1))).rejects.toMatchObject({ code });
  });

  it("is not even asked with a key that no header can carry", async () => {
    const { connector, calls } = office([]);
    await expect(connector.test({ ...call, credentials: { apiKey: "a\nb" } })).rejects.toMatchObject({
      code: "CREDENTIALS_REJECTED",
    });
    expect(calls).toEqual([]);
  });
});

describe("an answer of another shape", () => {
  const page = { results: [], currentPage: 0, pageCount: 1 };
  it.each([
    ["nothing", null, "GET /relations"],
    ["a list", [], "GET /relations results"],
    ["no results", { ...page, results: null }, "GET /relations results"],
    [
      "another page than was asked for (read for ever, else)",
      { ...page, currentPage: 1 },
      "GET /relations currentPage",
    ],
    ["a relation without identifier (A1)", { ...page, results: [{}] }, "GET /relations results.0.uniqueIdentifier"],
    [
      "a type of its own (A3)",
      { ...page, results: [company(1, { relationType: "Robot" })] },
      "GET /relations results.0.relationType",
    ],
    [
      "shares in words (A7)",
      { ...page, results: [company(1, { tos: [{ linkType: 6, uniqueIdentifier: apr(2), numberOfShares: "ten" }] })] },
      "GET /relations results.0.tos.0.numberOfShares",
    ],
  ])("that is %s is refused, with the place", async (_, body, where) => {
    await expect(answering(() => Response.json(body)).listReferences(call, null)).rejects.toMatchObject({
      code: "PACKAGE_ANSWER_INVALID",
      details: { where },
    });
  });

  it("never quotes what it holds", async () => {
    const body = { ...page, results: [company(1, { endDate: 19_850_730 })] };
    const error: unknown = await answering(() => Response.json(body))
      .listReferences(call, null)
      .catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error)).not.toContain("19850730");
    expect(error).toMatchObject({ details: { problem: "expected string" } });
  });
});

describe("credentials", () => {
  it("are one key, without the white space around it", () => {
    expect(adminPulse().parseCredentials({ apiKey: " k3y\n", other: 1 })).toEqual({
      ok: true,
      credentials: { apiKey: "k3y" },
    });
  });

  it.each([
    [{}, "is missing"],
    [{ apiKey: " " }, "must not be empty"],
    [{ apiKey: 5 }, "text"],
    [{ apiKey: "clé secrète" }, "letters, digits and signs of ASCII, without spaces"],
  ])("%j are refused", (input, problem) => {
    expect(adminPulse().parseCredentials(input)).toEqual({ ok: false, issues: [{ path: "apiKey", problem }] });
  });
});

describe("over a real connection", () => {
  it("sends the key and reads the office", async () => {
    const keys: unknown[] = [];
    const server = createServer((request, response) => {
      keys.push(request.headers.authorization);
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({ results: [company(1)], currentPage: 0, pageCount: 1, pageSize: 400, totalRowCount: 1 }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = v.parse(v.object({ port: v.number() }), server.address());
    const connector = adminPulse({ baseUrl: `http://127.0.0.1:${port}` });
    await connector.test(call);
    expect((await connector.listReferences(call, null)).references).toMatchObject([{ externalId: "APR00001" }]);
    expect((await connector.fetchRecord(call, id(1))).record).toMatchObject({ name: "Firma 1" });
    expect(new Set(keys)).toEqual(new Set(["Bearer key"]));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
