import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ChildProcess } from "node:child_process";
import { AdminSyncError } from "@adminsync/core/errors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startProgram } from "../testing/run-program.ts";
import { lockFolder } from "./lock.ts";

let locks: string;
const programs: ChildProcess[] = [];
beforeEach(() => {
  locks = mkdtempSync(join(tmpdir(), "adminsync-locks-"));
});
afterEach(() => {
  for (const program of programs.splice(0)) program.kill("SIGKILL");
  rmSync(locks, { recursive: true, force: true });
});

interface Contender {
  readonly pid: number;
  /** Goes on to the next step; answers what it says then. */
  go(): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

async function contender(): Promise<Contender> {
  const program = startProgram("hold-lock.ts", [locks]);
  programs.push(program);
  const { stdin, stdout, pid } = program;
  if (stdin === null || stdout === null || pid === undefined) throw new Error("the program has no pipes");
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const says = async (): Promise<string> => String((await lines.next()).value);
  expect(await says()).toBe("ready");
  return {
    pid,
    go: () => {
      stdin.write("go\n");
      return says();
    },
    kill: async (signal) => {
      if (program.exitCode !== null || program.signalCode !== null) return;
      const ended = new Promise((resolve) => program.once("exit", resolve));
      program.kill(signal);
      await ended;
    },
  };
}

const holderOf = (attempt: Promise<unknown>): Promise<string | null> =>
  attempt.then(
    () => null,
    (thrown: unknown) => {
      if (thrown instanceof AdminSyncError && thrown.coded.code === "DATABASE_LOCKED")
        return thrown.coded.details.holder;
      throw thrown;
    },
  );

test("a living owner's lock is refused within a second, and its holder named", async () => {
  const owner = await contender();
  expect(await owner.go()).toBe("held");
  const started = performance.now();
  expect(await holderOf(lockFolder(locks))).toMatch(new RegExp(`^process ${owner.pid} since 20\\d\\d-`));
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("the same process can't have it twice", async () => {
  const lock = await lockFolder(locks);
  expect(await holderOf(lockFolder(locks))).toContain(`process ${process.pid} `);
  lock.release();
  (await lockFolder(locks)).release();
});

test.each(["SIGKILL", "SIGTERM"] as const)("it is taken over from an owner that %s ended", async (signal) => {
  const owner = await contender();
  expect(await owner.go()).toBe("held");
  await owner.kill(signal);
  const lock = await lockFolder(locks);
  expect(await holderOf(lockFolder(locks))).toContain(`process ${process.pid} `);
  lock.release();
});

test("it is free once its owner released it, though that process lives on", async () => {
  const owner = await contender();
  expect(await owner.go()).toBe("held");
  expect(await owner.go()).toBe("released");
  (await lockFolder(locks)).release();
});

test("of those who race for a dead owner's lock exactly one gets it", async () => {
  for (let round = 0; round < 3; round += 1) {
    const contenders = await Promise.all(Array.from({ length: 5 }, contender));
    const [first, ...racers] = contenders;
    expect(await first?.go()).toBe("held");
    await first?.kill("SIGKILL");
    const said = await Promise.all(racers.map((racer) => racer.go()));
    expect(said.sort()).toEqual(["held", "locked", "locked", "locked"]);
    await Promise.all(racers.map((racer) => racer.kill("SIGKILL")));
  }
});

test("a process that got its number from a dead owner doesn't keep the lock", async () => {
  leave({ start: "another start" });
  (await lockFolder(locks)).release();
});

test("an owner on another machine keeps it while it gives signs of life", async () => {
  leave({ place: `${hostname()} elsewhere` });
  expect(await holderOf(lockFolder(locks))).toContain("elsewhere");
});

test("what a process left half written when it died is no lock", async () => {
  writeFileSync(join(locks, "7"), '{"pid":');
  (await lockFolder(locks)).release();
  expect(Math.max(...readdirSync(locks).map(Number))).toBe(8);
});

/** Leaves a lock as our own process would, but for `changed`. */
function leave(changed: object): void {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-locks-"));
  void lockFolder(folder);
  const [name] = readdirSync(folder);
  const own: unknown = JSON.parse(readFileSync(join(folder, name ?? ""), "utf8"));
  writeFileSync(join(locks, "1"), JSON.stringify(Object.assign({}, own, changed)));
  rmSync(folder, { recursive: true, force: true });
}
