import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { constants, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A demo host that runs as a process of its own, on a free port and a database with nothing in it. */
export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Enough companies that a name has to be searched for, few enough to start at once. */
const GENERATED = 400;
/** Short, so that a silent package is told of within a test. */
const RUN_DEADLINE_MS = 3000;

/** `emptyData`: the folder of a migrated database, to be copied. */
export async function startDemo(pages: string, emptyData: string): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-journey-"));
  cpSync(emptyData, join(folder, "adminsync"), { recursive: true, mode: constants.COPYFILE_FICLONE });
  const flags = { port: 0, folder, pages, generated: GENERATED, "run-deadline": RUN_DEADLINE_MS };
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const demo = spawn(
    process.execPath,
    ["--conditions=@adminsync/source", "--no-warnings", "examples/host-app/src/main.ts", ...args],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const kill = (): void => void demo.kill("SIGKILL");
  process.once("exit", kill);
  return {
    url: await addressOf(demo),
    stop: async () => {
      process.off("exit", kill);
      const ended = once(demo, "exit");
      demo.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the demo prints first. Its output is read on to the end: a full pipe would hold it up. */
function addressOf(demo: ChildProcess): Promise<string> {
  const { stdout } = demo;
  if (stdout === null) throw new Error("the demo has no output");
  return new Promise((resolve, reject) => {
    createInterface({ input: stdout }).on("line", (line) => {
      const url = /at (http:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    demo.once("exit", () => reject(new Error("the demo ended without having told its address")));
  });
}
