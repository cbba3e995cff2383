import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import * as v from "valibot";
import { createHttpClient, type HttpClient, type HttpClientOptions } from "./http-client.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

interface Served {
  readonly baseUrl: string;
  readonly requests: IncomingMessage[];
}

/** A server on loopback that gives its answers one after the other, the last one for ever. */
async function serve(...answers: readonly Answer[]): Promise<Served> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return { baseUrl: `http://127.0.0.1:${port}`, requests };
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
const silent: Answer = () => undefined;
const trickling: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 10);
  response.on("close", () => clearInterval(timer));
};
const reset: Answer = (request) => request.socket.destroy();
const cut: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"results":[', () => response.destroy());
};
const html: Answer = (_, response) => response.writeHead(200, { "content-type": "text/html; x" }).end("<p>Maintenance");

/** A client whose waits are noted and take no time but its own clock's. */
function clientOf(baseUrl: string, options: Partial<HttpClientOptions> = {}): { http: HttpClient; waits: number[] } {
  const waits: number[] = [];
  let time = 0;
  const http = createHttpClient({
    baseUrl,
    deadlineMs: 5000,
    maxBytes: 10_000,
    maxWaitMs: 30_000,
    retries: 2,
    random: () => 0,
    now: () => time,
    sleep: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    ...options,
  });
  return { http, waits };
}

const never = new AbortController().signal;
const get = (http: HttpClient, signal = never): Promise<unknown> => http.get("/relations", { signal });

describe("a call to a package", () => {
  it("carries its query and headers, and answers status and JSON", async () => {
    const { baseUrl, requests } = await serve(json({ results: [] }));
    const { http } = clientOf(`${baseUrl}/api/`);
    const answer = await http.get("/relations", {
      query: { page: 0 },
      headers: { authorization: "Bearer k" },
      signal: never,
    });
    expect(answer).toMatchObject({ status: 200, json: { results: [] } });
    expect(requests[0]).toMatchObject({
      url: "/api/relations?page=0",
      headers: { authorization: "Bearer k", accept: "application/json" },
    });
  });

  it.each([401, 403, 404])("answers %i too, with its JSON or without", async (status) => {
    const { baseUrl } = await serve(json({ message: "no" }, status), (_, response) =>
      response.writeHead(status).end("no"),
    );
    const { http } = clientOf(baseUrl);
    expect(await get(http)).toMatchObject({ status, json: { message: "no" } });
    expect(await get(http)).toMatchObject({ status, json: null });
  });

  it("answers null for 204", async () => {
    const { baseUrl } = await serve((_, response) => response.writeHead(204).end());
    expect(await get(clientOf(baseUrl).http)).toMatchObject({ status: 204, json: null });
  });
});

describe("a package on a bad day", () => {
  it.each([
    ["says nothing", silent],
    ["trickles for ever", trickling],
  ])("that %s is silent at the deadline, and is not asked again", async (_, answer) => {
    const { baseUrl, requests } = await serve(answer);
    await expect(get(clientOf(baseUrl, { deadlineMs: 80 }).http)).rejects.toMatchObject({ code: "PACKAGE_SILENT" });
    expect(requests).toHaveLength(1);
  });

  it("is silent at the deadline even where fetch doesn't heed its signal", async () => {
    const { http } = clientOf("http://package.example", { deadlineMs: 20, fetch: () => new Promise(() => undefined) });
    await expect(get(http)).rejects.toMatchObject({ code: "PACKAGE_SILENT" });
  });

  it.each([
    ["500", json({}, 500), "PACKAGE_UNAVAILABLE"],
    ["a reset", reset, "PACKAGE_UNREACHABLE"],
    ["a body that breaks off", cut, "PACKAGE_ANSWER_INVALID"],
  ])("is asked again after %s, and is the fault's when it lasts", async (_, answer, code) => {
    const passing = await serve(answer, json({ fine: true }));
    const once = clientOf(passing.baseUrl);
    expect(await get(once.http)).toMatchObject({ json: { fine: true } });
    expect(once.waits).toEqual([250]);

    const lasting = await serve(answer);
    const often = clientOf(lasting.baseUrl);
    await expect(get(often.http)).rejects.toMatchObject({ code });
    expect(often.waits).toEqual([250, 500]);
    expect(lasting.requests).toHaveLength(3);
  });

  it.each([
    ["HTML", html, "not JSON (status 200, text/html)"],
    ["half of its JSON", (_, response) => response.end('{"results":['), "not JSON (status 200, no content type)"],
    ["nothing", (_, response) => response.end(), "not JSON (status 200, no content type)"],
    ["more than one reads", json("x".repeat(20_000)), "larger than 10000 bytes"],
    ["a redirect", json({}, 302, { location: "http://elsewhere.example/" }), "redirects with status 302"],
  ] satisfies readonly (readonly [string, Answer, string])[])(
    "that sends %s is not understood, and not asked again",
    async (_, answer, problem) => {
      const { baseUrl, requests } = await serve(answer);
      await expect(get(clientOf(baseUrl).http)).rejects.toMatchObject({
        code: "PACKAGE_ANSWER_INVALID",
        details: { where: "GET /relations", problem },
      });
      expect(requests).toHaveLength(1);
    },
  );

  it("whose server is gone is unreachable, at once", async () => {
    const { baseUrl } = await serve(json({}));
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    const { http, waits } = clientOf(baseUrl);
    await expect(get(http)).rejects.toMatchObject({ code: "PACKAGE_UNREACHABLE" });
    expect(waits).toEqual([]);
  });
});

describe("a package that asks to slow down", () => {
  it("is waited for as long as it asks, then asked again", async () => {
    const { baseUrl } = await serve(json({}, 429, { "retry-after": "20" }), json({ fine: true }));
    const { http, waits } = clientOf(baseUrl);
    expect(await get(http)).toMatchObject({ json: { fine: true } });
    expect(waits).toEqual([20_000]);
  });

  it("for longer than the call may wait ends it, with how long that is", async () => {
    const { baseUrl, requests } = await serve(json({}, 429, { "retry-after": "31" }));
    const { http, waits } = clientOf(baseUrl);
    await expect(get(http)).rejects.toMatchObject({ code: "PACKAGE_RATE_LIMITED", retryAfter: 31 });
    // The next call doesn't even ask: the package said when it would listen again.
    await expect(get(http)).rejects.toMatchObject({ code: "PACKAGE_RATE_LIMITED", retryAfter: 31 });
    expect(requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it("without saying for how long is given a minute", async () => {
    const { baseUrl } = await serve(json({}, 429));
    await expect(get(clientOf(baseUrl).http)).rejects.toMatchObject({ code: "PACKAGE_RATE_LIMITED", retryAfter: 60 });
    const { baseUrl: other } = await serve(json({}, 429), json({ fine: true }));
    const { http, waits } = clientOf(other, { maxWaitMs: 60_000 });
    expect(await get(http)).toMatchObject({ json: { fine: true } });
    expect(waits).toEqual([60_000]);
  });

  it("again and again uses up what the call may wait in all", async () => {
    const { baseUrl, requests } = await serve(json({}, 429, { "retry-after": "20" }));
    const { http, waits } = clientOf(baseUrl);
    await expect(get(http)).rejects.toMatchObject({ code: "PACKAGE_RATE_LIMITED", retryAfter: 20 });
    expect(waits).toEqual([20_000]);
    expect(requests).toHaveLength(2);
  });

  it("is not asked more often than its rate, each key by itself", async () => {
    const { baseUrl } = await serve(json({}));
    const { http, waits } = clientOf(baseUrl, { rate: { calls: 2, perMs: 1000 } });
    for (const rateKey of ["a", "a", "b", "a"]) await http.get("/relations", { signal: never, rateKey });
    expect(waits).toEqual([1000]);
  });

  it("at whose rate a call would wait too long refuses it, with how long that is", async () => {
    const { baseUrl } = await serve(json({}));
    const { http } = clientOf(baseUrl, { rate: { calls: 1, perMs: 60_000 } });
    await get(http);
    await expect(get(http)).rejects.toMatchObject({ code: "PACKAGE_RATE_LIMITED", retryAfter: 60 });
  });
});

describe("a caller who gives up", () => {
  it.each([
    ["before the call", () => AbortSignal.abort(), json({})],
    ["while the package is silent", () => AbortSignal.timeout(30), silent],
    ["while the body trickles", () => AbortSignal.timeout(30), trickling],
  ] as const)("%s gets CANCELLED", async (_, signal, answer) => {
    const { baseUrl } = await serve(answer);
    await expect(get(clientOf(baseUrl).http, signal())).rejects.toMatchObject({ code: "CANCELLED" });
  });

  it("while it waits to try again gets CANCELLED at once", async () => {
    const { baseUrl, requests } = await serve(json({}, 500));
    const caller = new AbortController();
    const { http } = clientOf(baseUrl, { sleep: async () => caller.abort() });
    await expect(get(http, caller.signal)).rejects.toMatchObject({ code: "CANCELLED" });
    expect(requests).toHaveLength(1);
  });
});
