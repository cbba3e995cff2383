import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The built example, served by Next. */
export interface NextApp {
  readonly url: string;
  stop(): Promise<void>;
}

const APP = "examples/next-app";

/** Starts it on a free port, with its data in a folder of their own. It must have been built. */
export async function startApp(): Promise<NextApp> {
  const data = mkdtempSync(join(tmpdir(), "adminsync-next-"));
  const port = String(await freePort());
  const app = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "-p", port],
    {
      cwd: APP,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, DATA: data, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  const kill = (): void => void app.kill("SIGKILL");
  process.once("exit", kill);
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: app.stdout }).on("line", (line) => {
      if (line.includes("Ready in")) resolve();
    });
    app.once("exit", () => reject(new Error("the app ended without having served")));
  });
  await ready;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      process.off("exit", kill);
      const ended = once(app, "exit");
      app.kill("SIGKILL");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
