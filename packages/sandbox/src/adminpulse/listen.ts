import type { IncomingMessage, ServerResponse } from "node:http";

/** A sandbox on a real socket of this machine. */
export interface Listening {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  /** Stops listening and cuts every open connection, the silent ones too. */
  close(): Promise<void>;
}

type FetchHandler = (request: Request) => Promise<Response>;

/**
 * Serves a fetch handler on 127.0.0.1. What the handler's promise and its body do, the socket does: a promise that stays
 * open is a connection on which nothing comes, a body that fails is a connection that is cut. Node only; `node:http` is
 * loaded when this is called, so that the file can be part of a browser's bundle.
 */
export async function listen(fetch: FetchHandler, port = 0): Promise<Listening> {
  const { createServer } = await import("node:http");
  const server = createServer((incoming, outgoing) => {
    void relay(fetch, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function relay(fetch: FetchHandler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const response = await fetch(requestOf(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body !== null) for await (const chunk of response.body) await write(outgoing, chunk);
    outgoing.end();
  } catch {
    outgoing.destroy();
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return new Request(new URL(incoming.url ?? "/", "http://127.0.0.1"), {
    method: incoming.method ?? "GET",
    headers,
    signal,
  });
}

function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}
