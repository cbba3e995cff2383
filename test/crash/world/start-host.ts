import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createHttpAdapter, type HttpAdapter } from "@adminsync/core/adapter";
import { within } from "./within.ts";

/** What a host is started with. */
export interface HostPlace {
  /** A folder, or a PostgreSQL URL. */
  readonly database: string;
  /** The file with its dossiers; what Node compiled is kept beside it. */
  readonly dossiers: string;
  readonly packageUrl: string;
  readonly clockOffset: number;
}

/** A host in a process of its own. */
export interface Host {
  readonly pid: number;
  readonly adapter: HttpAdapter;
  /** Has it do something behind everybody's back; resolves with its answer. */
  readonly control: (path: string, query?: Readonly<Record<string, string>> | string[][]) => Promise<string>;
  kill(): Promise<void>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
  /** Resolves when the process is no more. */
  readonly ended: Promise<void>;
  /** What it wrote to its log as an error, to be read when it has ended. */
  readonly complaints: Promise<string>;
}

/** A host that did not start. `refusedAfterMs` counts from when its server was told to start, `endedAfterMs` from when its process was. */
export interface Refused {
  readonly code: string;
  readonly holder: string;
  readonly refusedAfterMs: number;
  readonly endedAfterMs: number;
}

const STARTING_MS = 30_000;
const STOPPING_MS = 15_000;
const program = fileURLToPath(new URL("../host/main.ts", import.meta.url));

/** Starts a host, and waits until it listens or has refused to. */
export async function tryHost(place: HostPlace): Promise<Host | Refused> {
  const args = ["--database", place.database, "--dossiers", place.dossiers, "--package", place.packageUrl];
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--conditions=@adminsync/source", program, ...args, `--clock-offset=${place.clockOffset}`],
    {
      stdio: ["pipe", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_OPTIONS: "--max-old-space-size=1500",
        NODE_COMPILE_CACHE: `${place.dossiers}.compiled`,
      },
    },
  );
  const ended = once(child, "exit").then(() => undefined);
  const complaints = text(child.stderr);
  const [line] = await within(
    STARTING_MS,
    "a host's first line",
    Promise.race([firstLine(child.stdout), ended.then(() => [""])]),
  );
  const said = readSaid(line ?? "");
  if ("code" in said) {
    await ended;
    return { ...said, endedAfterMs: Math.round(performance.now() - started) };
  }
  if (said.url === "" || child.pid === undefined) throw new Error(`the host did not start: ${await complaints}`);
  const { url } = said;
  return {
    pid: child.pid,
    adapter: createHttpAdapter({ baseUrl: `${url}/adminsync` }),
    control: async (path, query = {}) => {
      const response = await fetch(`${url}${path}?${new URLSearchParams(query).toString()}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await within(STOPPING_MS, "a host to stop", ended);
    },
    ended,
    complaints,
  };
}

/** The host, where it did start. */
export function startedHost(tried: Host | Refused): Host {
  if ("code" in tried) throw new Error(`the host refused to start: ${tried.code} ${tried.holder}`);
  return tried;
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string[]> {
  for await (const line of createInterface(stream)) return [line];
  return [""];
}

function readSaid(line: string): { readonly url: string } | Omit<Refused, "endedAfterMs"> {
  if (line === "") return { url: "" };
  const said: unknown = JSON.parse(line);
  const fields = new Map<string, unknown>(typeof said === "object" && said !== null ? Object.entries(said) : []);
  const textOf = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  if (!fields.has("code")) return { url: textOf("url") };
  return { code: textOf("code"), holder: textOf("holder"), refusedAfterMs: Number(fields.get("refusedAfterMs")) };
}
