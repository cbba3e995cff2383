import { createServer } from "node:http";
import { AdminSyncError } from "@adminsync/core/errors";
import { createRequestListener } from "@remix-run/node-fetch-server";
import { jsonLog } from "../log.ts";
import { createAdminSyncServer } from "../server.ts";
import type { LoadedConfig } from "./config.ts";

/** Serves until SIGINT or SIGTERM; answers the exit code. */
export async function serve({ options, hostname, port }: LoadedConfig): Promise<number> {
  const log = options.log ?? jsonLog("info", (line) => process.stderr.write(`${line}\n`));
  const server = createAdminSyncServer({ ...options, log });
  await server.start();
  const http = createServer(createRequestListener((request) => server.fetch(request)));
  try {
    await new Promise<void>((resolve, reject) => {
      http.once("error", reject);
      http.listen(port, hostname, resolve);
    });
  } catch (cause) {
    await server.stop();
    const problem = `${hostname}:${port} can't be listened on`;
    throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } }, { cause });
  }
  const address = http.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  log("info", "listening", { url: `http://${hostname}:${actual}${options.basePath ?? ""}` });
  const signal = await new Promise<string>((resolve) => {
    process.once("SIGINT", () => resolve("SIGINT"));
    process.once("SIGTERM", () => resolve("SIGTERM"));
  });
  log("info", "stopping", { signal });
  http.close();
  http.closeIdleConnections();
  await server.stop();
  return 0;
}
