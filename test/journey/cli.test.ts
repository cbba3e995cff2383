import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "packages/server/src/cli.ts");
let folder = "";
let config = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "adminsync-cli-"));
  config = join(folder, "adminsync.config.ts");
  const options = `{
    database: { folder: ${JSON.stringify(join(folder, "data"))} },
    authenticate: () => null,
    dossiers: { get: async () => null, list: async () => ({ dossiers: [], cursor: null }), rename: async () => "not-found" },
    connectors: ["adminpulse"],
    port: 0,
  }`;
  writeFileSync(config, `export default ${options};\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Child = ChildProcessByStdio<null, Readable, Readable>;

function start(...args: string[]): Child {
  const node = ["--conditions=@adminsync/source", CLI, ...args];
  return spawn(process.execPath, node, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function ended(child: Child): Promise<Ended> {
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exit]);
  return { code, out, err };
}

async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** The address at which a server listens, once its log says so. */
async function addressOf(child: Child): Promise<string> {
  for await (const line of createInterface(child.stderr)) {
    const url = /"event":"listening","url":"([^"]+)"/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error("the server ended before it listened");
}

describe("the command line", () => {
  it("tells what it can do", async () => {
    const { code, out } = await ended(start("--help"));
    expect(code).toBe(0);
    expect(out).toMatch(/serve[\s\S]*migrate[\s\S]*backup[\s\S]*restore/);
  });

  it("names a configuration that is not there, and a command that is none", async () => {
    const missing = await ended(start("serve", "--config", "none.ts"));
    expect(missing.code).toBe(1);
    expect(missing.err).toContain("CONFIGURATION_INVALID");
    expect((await ended(start("dance", "--config", config))).code).toBe(2);
  });

  it("serves, refuses a second process by the holder's name and a port that is taken, stops when told, and backs up and restores", async () => {
    const server = start("serve", "--config", config);
    const done = new Promise<number | null>((resolve) => server.once("close", resolve));
    const url = await addressOf(server);
    const health: unknown = await (await fetch(`${url}/health`)).json();
    expect(health).toEqual({ status: "ok", database: "embedded", durability: "process" });

    const second = await ended(start("serve", "--config", config));
    expect(second.code).toBe(1);
    expect(second.err).toContain("DATABASE_LOCKED");
    expect(second.err).toContain(`process ${server.pid}`);

    const taken = join(folder, "taken.config.ts");
    const other = readFileSync(config, "utf8")
      .replace('data"', 'other"')
      .replace("port: 0", `port: ${new URL(url).port}`);
    writeFileSync(taken, other);
    const third = await ended(start("serve", "--config", taken));
    expect(third.code).toBe(1);
    expect(third.err).toContain("can't be listened on");

    server.kill("SIGTERM");
    expect(await done).toBe(0);

    const file = join(folder, "backup.tgz");
    expect((await ended(start("backup", file, "--config", config))).code).toBe(0);
    const restored = await ended(start("restore", file, "--config", config));
    expect(restored.code).toBe(0);
    expect(restored.out).toContain("restored");
  }, 120_000);
});
