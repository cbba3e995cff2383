import { once } from "node:events";
import { createServer } from "node:http";
import type { ConnectorOAuth } from "@adminsync/core/connector";

/** What an issuer answers to one request. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** What goes over the line in place of an answer, letter for letter. */
  readonly raw?: string;
}

/** An issuer that answers every request by what the test says: for answers that no real one gives. */
export interface FakeIssuer {
  readonly declared: ConnectorOAuth;
  readonly close: () => Promise<void>;
}

/** Starts one, on a socket of this machine. */
export async function startFakeIssuer(answer: () => FakeAnswer | Promise<FakeAnswer>): Promise<FakeIssuer> {
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      for await (const _ of request);
      const { status, headers = {}, body = {}, raw } = await answer();
      if (raw !== undefined) return void request.socket.end(raw);
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    };
    respond().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const issuer = `http://127.0.0.1:${address.port}`;
  return {
    declared: {
      issuer,
      endpoints: { authorization: `${issuer}/auth`, token: `${issuer}/token` },
      clientId: "adminsync",
      clientSecret: "hush",
      scopes: [],
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
