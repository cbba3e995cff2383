import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** A server that listens on this machine alone. */
export interface Listening {
  readonly url: string;
  /** Stops listening, and cuts every open connection. */
  close(): Promise<void>;
}

/** Serves a fetch handler on 127.0.0.1, on a free port. A handler that rejects has its connection cut. */
export async function serve(handler: (request: Request) => Promise<Response>): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const body = await buffer(incoming);
  const response = await handler(
    new Request(url, {
      method,
      headers,
      signal: gone.signal,
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}
