import { describe, expect, it } from "vitest";
import { isAdminSyncError } from "../errors/admin-sync-error.ts";
import { parseConnectionId, parseDossierId, parseExternalId } from "../model/ids.ts";
import { createHttpAdapter } from "./http-adapter.ts";

const dossierId = parseDossierId("d 1/ä");
const connectionId = parseConnectionId("c-1");
const externalId = parseExternalId("APR00001");
if (dossierId === null || connectionId === null || externalId === null) throw new Error("ids of this test are wrong");

function answering(answer: () => Response | Promise<Response>): { calls: Request[]; fetch: typeof fetch } {
  const calls: Request[] = [];
  return {
    calls,
    fetch: async (input, init) => {
      calls.push(new Request(new URL(input instanceof Request ? input.url : input, "http://host.test"), init));
      return answer();
    },
  };
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "resolved",
    (thrown: unknown) => (isAdminSyncError(thrown) ? thrown.code : `not coded: ${String(thrown)}`),
  );

describe("the HTTP adapter", () => {
  it("encodes ids into the path and sends the header that other sites can't", async () => {
    const wire = answering(() => Response.json({ done: true }));
    const adapter = createHttpAdapter({
      baseUrl: "/adminsync/",
      fetch: wire.fetch,
      headers: { authorization: "Bearer t" },
    });
    await adapter.links.remove(dossierId);
    const [call] = wire.calls;
    expect(call?.method).toBe("DELETE");
    expect(call?.url).toBe("http://host.test/adminsync/dossiers/d%201%2F%C3%A4/link");
    expect(call?.headers.get("x-adminsync-request")).toBe("1");
    expect(call?.headers.get("authorization")).toBe("Bearer t");
  });

  it("rejects with the server's code", async () => {
    const body = { error: { code: "DOSSIER_NOT_FOUND", details: {}, correlationId: "x" } };
    const adapter = createHttpAdapter({
      baseUrl: "",
      fetch: answering(() => Response.json(body, { status: 404 })).fetch,
    });
    expect(await codeOf(adapter.links.get(dossierId))).toBe("DOSSIER_NOT_FOUND");
  });

  it.each([
    ["an HTML page", () => new Response("<html>")],
    ["an answer of another shape", () => Response.json({ hello: 1 })],
    ["a failure that is not ours", () => new Response("Bad gateway", { status: 502 })],
  ])("does not believe %s", async (_, answer) => {
    const adapter = createHttpAdapter({ baseUrl: "", fetch: answering(answer).fetch });
    expect(await codeOf(adapter.snapshots.latest(dossierId))).toBe("SERVER_ANSWER_INVALID");
  });

  it("tells a server that can't be reached from a caller who gave up", async () => {
    const failing = answering(() => Promise.reject(new TypeError("fetch failed")));
    const adapter = createHttpAdapter({ baseUrl: "", fetch: failing.fetch });
    expect(await codeOf(adapter.references.get(connectionId, externalId))).toBe("SERVER_UNREACHABLE");
    const gone = AbortSignal.abort();
    expect(await codeOf(adapter.references.get(connectionId, externalId, { signal: gone }))).toBe("CANCELLED");
  });

  it("leaves an empty cursor out of the query", async () => {
    const wire = answering(() => Response.json({ references: [], cursor: null }));
    const adapter = createHttpAdapter({ baseUrl: "", fetch: wire.fetch });
    await adapter.references.search({ connectionId, text: "bakkerij & zoon" });
    expect(wire.calls[0]?.url).toBe("http://host.test/connections/c-1/references?text=bakkerij+%26+zoon&limit=50");
  });
});
