// The demo: `--once` plays the journey and ends; otherwise the host serves until it is stopped.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { jsonLog } from "@adminsync/server";
import { startHost } from "./host.ts";
import { play } from "./journey/play.ts";

const { values } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    port: { type: "string", default: "4177" },
    folder: { type: "string", default: ".adminsync/demo" },
    "database-url": { type: "string" },
    pages: { type: "string" },
    generated: { type: "string", default: "5000" },
    "run-deadline": { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const { pages, generated } = values;
const runDeadline = values["run-deadline"];
const log = jsonLog(values.verbose ? "debug" : "error", (line) => process.stderr.write(`${line}\n`));
const database =
  values["database-url"] === undefined
    ? {}
    : { database: { url: values["database-url"] }, secretKey: Buffer.alloc(32, 7).toString("base64") };

/** How long a run, and each call within it, may take. Milliseconds. */
function deadlines(ms: number): { readonly runDeadlineMs: number; readonly callDeadlineMs: number } {
  return { runDeadlineMs: ms, callDeadlineMs: ms };
}

if (values.once) await once();
else await serveUntilStopped();

async function once(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-demo-"));
  // Short, so that a silent package is shown in seconds.
  const limits = deadlines(3000);
  const started = performance.now();
  const host = await startHost({ folder, port: 0, generated: 2000, limits, log, ...database });
  console.log(`host, server and AdminPulse are up (${Math.round(performance.now() - started)} ms)`);
  try {
    const steps = await play(host.url, (line) => console.log(line));
    console.log(`${steps} steps passed in ${Math.round((performance.now() - started) / 100) / 10} s`);
  } catch (thrown) {
    console.error(thrown);
    process.exitCode = 1;
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serveUntilStopped(): Promise<void> {
  const host = await startHost({
    folder: values.folder,
    port: Number(values.port),
    generated: Number(generated),
    log,
    ...database,
    ...(pages === undefined ? {} : { pages }),
    ...(runDeadline === undefined ? {} : { limits: deadlines(Number(runDeadline)) }),
  });
  console.log(`The demo host is at ${host.url}`);
  console.log(
    `Log in as lies (admin), tom (editor) or ria (reads only) of Kantoor De Linde, noor (admin) of Kantoor De Berk, or bram (admin) of Kantoor De Eik, which begins with dossiers out of a spreadsheet; the password is demo.`,
  );
  console.log(
    `Its AdminPulse opens with the key adminpulse-sandbox-key, or by the login els.vermeiren with the password zandbak.`,
  );
  console.log(`Stop with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await host.close();
}
