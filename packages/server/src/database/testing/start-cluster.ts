import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL that runs for a test run only. */
export interface Cluster {
  /** Its superuser's URL. */
  readonly url: string;
  stop(): Promise<void>;
}

/** It outlives every server that is killed, but not the machine: what it writes need not reach a disk. */
const UNKEPT = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

const STARTING_MS = 20_000;

/** Ends PostgreSQL, and removes its folder, when our end of its standard input closes: also where we are killed. */
const WITH_US = 'folder=$1; shift; "$@" & server=$!; cat; kill -INT "$server"; wait "$server"; rm -rf "$folder"';

/** Starts a fresh PostgreSQL in a temporary folder, on a port of its own. It refuses to run as root, so root lends it another user. */
export async function startCluster(programs: string): Promise<Cluster> {
  const user = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), "adminsync-postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  const made = spawnSync(join(programs, "initdb"), initdb, { ...user, cwd: folder, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const place = ["listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=`, "max_connections=200"];
  const args = [join(programs, "postgres"), "-D", data, ...[...place, ...UNKEPT].flatMap((setting) => ["-c", setting])];
  const server = spawn("sh", ["-c", WITH_US, "sh", folder, ...args], {
    ...user,
    cwd: "/",
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    server.stdin.end();
    await ended;
  };
  for (const until = Date.now() + STARTING_MS; !(await answers(url)); await delay(50)) {
    if (Date.now() < until) continue;
    await stop();
    throw new Error(`PostgreSQL did not start: ${said}`);
  }
  return { url, stop };
}

/** Whom to run PostgreSQL as; empty where we are an ordinary user ourselves. */
function ordinaryUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error("there is no user postgres or nobody to run PostgreSQL as");
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
