import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  renameSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { AdminSyncError } from "@adminsync/core/errors";
import * as v from "valibot";
import { placeOfProcesses, startOfProcess } from "./process-identity.ts";

/** The right to write to a folder. */
export interface FolderLock {
  release(): void;
}

const ownerSchema = v.object({
  pid: v.number(),
  /** As `startOfProcess` tells it. */
  start: v.string(),
  /** As `placeOfProcesses` tells it. */
  place: v.string(),
  since: v.string(),
  released: v.boolean(),
});
type Owner = v.InferOutput<typeof ownerSchema>;

const BEAT_MS = 10_000;
/** An owner in another container or on another machine can't be looked up: it lives as long as its beats are younger than this. */
const SILENT_MS = 60_000;
/** How long an owner may take from making its file to having filled it. */
const FILLING_MS = 700;

/**
 * Takes the lock of a folder. Each owner makes a file with the next number, which the file system grants to one process only; a file is
 * never taken over, so that two who find the same dead owner can't both become the next. Throws `DATABASE_LOCKED` where the owner lives.
 */
export async function lockFolder(locks: string): Promise<FolderLock> {
  mkdirSync(locks, { recursive: true, mode: 0o700 });
  const start = startOfProcess(process.pid) ?? "unknown";
  const me: Owner = { pid: process.pid, start, place: placeOfProcesses(), since: now(), released: false };
  for (;;) {
    const highest = numbersIn(locks).at(-1) ?? 0;
    if (highest > 0) await refuseWhereAlive(join(locks, String(highest)), me.place);
    const number = highest + 1;
    if (!create(join(locks, String(number)), me)) continue;
    const numbers = numbersIn(locks);
    // Somebody who counted earlier than we did may have come later: the highest number owns.
    if (numbers.at(-1) !== number) {
      unlinkSync(join(locks, String(number)));
      continue;
    }
    // The one before is kept, for whoever is just looking at it.
    for (const old of numbers) if (old < number - 1) attempt(() => unlinkSync(join(locks, String(old))));
    return hold(join(locks, String(number)), me);
  }
}

function now(): string {
  return new Date().toISOString();
}

function numbersIn(locks: string): number[] {
  const names = readdirSync(locks).filter((name) => /^\d{1,15}$/.test(name));
  return names.map(Number).sort((a, b) => a - b);
}

function create(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: "wx", mode: 0o600 });
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "EEXIST") return false;
    throw thrown;
  }
}

async function refuseWhereAlive(file: string, place: string): Promise<void> {
  const owner = await readOwner(file);
  if (owner === null || owner.released) return;
  const alive = owner.place === place ? startOfProcess(owner.pid) === owner.start : ageOf(file) < SILENT_MS;
  if (!alive) return;
  const where = owner.place === place ? "" : ` on ${owner.place}`;
  const holder = `process ${owner.pid}${where} since ${owner.since}`;
  throw new AdminSyncError({ code: "DATABASE_LOCKED", details: { holder } });
}

/** Null where the file is gone, or was left half written by a process that died just then. */
async function readOwner(file: string): Promise<Owner | null> {
  for (let waited = 0; waited < FILLING_MS; waited += 50) {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ownerSchema), readText(file));
    if (parsed.success) return parsed.output;
    if (ageOf(file) > FILLING_MS) return null;
    await delay(50);
  }
  return null;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function ageOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? Number.POSITIVE_INFINITY : Date.now() - stat.mtimeMs;
}

function hold(file: string, owner: Owner): FolderLock {
  const beat = setInterval(() => attempt(() => utimesSync(file, new Date(), new Date())), BEAT_MS);
  beat.unref();
  const release = (): void => {
    clearInterval(beat);
    process.off("exit", release);
    attempt(() => {
      writeFileSync(`${file}.released`, JSON.stringify({ ...owner, released: true }), { mode: 0o600 });
      renameSync(`${file}.released`, file);
    });
  };
  process.once("exit", release);
  return { release };
}

/** The folder may have been removed meanwhile: then there is nothing to keep. */
function attempt(change: () => void): void {
  try {
    change();
  } catch {}
}
