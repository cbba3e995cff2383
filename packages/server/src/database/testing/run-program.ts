import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Starts a program of this folder in a process of its own, on the sources. Its standard output is a pipe. */
export function startProgram(name: string, args: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return spawn(process.execPath, ["--conditions=@adminsync/source", file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
}

/** Waits for its end; rejects where that wasn't well. */
export function programEnd(program: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    program.once("error", reject);
    program.once("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`the program ended with ${code ?? signal ?? "nothing"}`));
    });
  });
}
