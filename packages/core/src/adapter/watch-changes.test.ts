import { describe, expect, it } from "vitest";
import { isAdminSyncError } from "../errors/admin-sync-error.ts";
import { createHttpAdapter } from "./http-adapter.ts";

interface Watched {
  /** What was told, in its order, and at last how it ended. */
  readonly told: readonly string[];
  readonly request: Request | undefined;
}

const events = (...parts: (string | Uint8Array)[]): Response => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(typeof part === "string" ? new TextEncoder().encode(part) : part);
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8" } });
};

async function watched(answer: () => Response | Promise<Response>, within = 0): Promise<Watched> {
  const told: string[] = [];
  let request: Request | undefined;
  const { runs } = createHttpAdapter({
    baseUrl: "/adminsync/",
    headers: () => ({ authorization: "Bearer t" }),
    fetch: async (input, init) => {
      request = new Request(new URL(input instanceof Request ? input.url : input, "http://host.test"), init);
      return answer();
    },
  });
  const watcher = {
    opened: (): void => void told.push("opened"),
    heard: (): void => void told.push("heard"),
    changed: ({ changed, dossierId }: { changed: string; dossierId: string | null }): void =>
      void told.push(`${changed} ${dossierId}`),
  };
  const ended = runs.watch(watcher, { within });
  told.push(await ended.catch((thrown: unknown) => (isAdminSyncError(thrown) ? thrown.code : "not coded")));
  return { told, request };
}

const change = (changed: string, dossierId: string | null): string =>
  `event: change\ndata: ${JSON.stringify({ changed, dossierId })}\n\n`;

describe("the stream of changes over HTTP", () => {
  it("is asked for with the host's headers and the one that other sites can't send", async () => {
    const { request } = await watched(() => events(": open\n\n"), 1500.2);
    expect(request?.url).toBe("http://host.test/adminsync/changes?within=1501");
    expect(request?.headers.get("authorization")).toBe("Bearer t");
    expect(request?.headers.get("x-adminsync-request")).toBe("1");
    expect(request?.headers.get("accept")).toBe("text/event-stream");
  });

  it("is read however it is cut, to its end", async () => {
    const bytes = new TextEncoder().encode(change("run", "dossier é"));
    const inLetter = bytes.indexOf(0xc3) + 1;
    const { told } = await watched(() =>
      events(": open\n\n", bytes.slice(0, inLetter), bytes.slice(inLetter), change("connections", null)),
    );
    const expected = ["opened", "heard", "heard", "heard", "run dossier é", "heard", "connections null", "ended"];
    expect(told).toEqual(expected);
  });

  it("passes over events of another name", async () => {
    const { told } = await watched(() => events(`event: later\ndata: {"new":1}\n\n${change("all", null)}`));
    expect(told).toEqual(["opened", "heard", "all null", "ended"]);
  });

  it.each([
    ["no JSON", "event: change\ndata: {\n\n"],
    ["another shape", change("everything", null)],
    ["an event without an end", `event: change\ndata: ${"x".repeat(50_000)}`],
  ])("does not believe %s", async (_, text) => {
    expect((await watched(() => events(text))).told).toEqual(["opened", "heard", "SERVER_ANSWER_INVALID"]);
  });

  it.each([
    ["404", () => new Response("<html>", { status: 404 })],
    ["501", () => new Response(null, { status: 501 })],
    ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
  ])("is not offered where %s comes in its place", async (_, answer) => {
    expect((await watched(answer)).told).toEqual(["not-offered"]);
  });

  it("fails with the server's code, or for want of a line", async () => {
    const body = { error: { code: "RATE_LIMITED", details: {}, correlationId: "x", retryAfter: 15 } };
    expect((await watched(() => Response.json(body, { status: 429 }))).told).toEqual(["RATE_LIMITED"]);
    expect((await watched(() => new Response("bad gateway", { status: 502 }))).told).toEqual(["SERVER_ANSWER_INVALID"]);
    const none = await watched(() => Promise.reject(new TypeError("fetch failed")));
    expect(none.told).toEqual(["SERVER_UNREACHABLE"]);
  });
});
