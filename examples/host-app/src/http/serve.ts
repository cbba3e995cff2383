import { createServer, type Server } from "node:http";
import { createRequestListener } from "@remix-run/node-fetch-server";

/** A server that listens on this machine alone. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a fetch handler on 127.0.0.1; port 0 takes a free one. */
export async function serve(handler: (request: Request) => Promise<Response>, port: number): Promise<Listening> {
  const server = createServer(createRequestListener(handler));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closing(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
