import { connect, createServer, type Socket } from "node:net";

/** A way to PostgreSQL that can be blocked. */
export interface Proxy {
  readonly url: string;
  /** Lets nothing through any more, without a word. */
  block(): void;
  /** Cuts every connection, and lets new ones through. */
  cut(): void;
  close(): Promise<void>;
}

export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let blocked = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const join = (from: Socket, to: Socket): void => {
      sockets.add(from);
      from.on("data", (chunk) => void (blocked || to.write(chunk)));
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    };
    join(client, upstream);
    join(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const through = new URL(url);
  through.port = typeof address === "object" && address !== null ? String(address.port) : "";
  const cut = (): void => {
    blocked = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: through.href,
    block: () => void (blocked = true),
    cut,
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
