// The thread that runs PGlite: a statement keeps its whole thread busy, and this one has nothing else to do.
import { parentPort } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { decodeValue } from "../decode-value.ts";
import type { WorkerCall, WorkerFailure, WorkerMessage, WorkerRequest } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("this file runs as a worker thread");
const send = (message: WorkerMessage): void => port.postMessage(message, []);

type Conversions = Pick<PGlite, "parsers" | "serializers">;

interface Opened {
  readonly pglite: PGlite;
  readonly forSql: Conversions;
  readonly forJobEngine: Conversions;
}

let opened: Opened | null = null;

/** The database, converting values in one of two ways. Set on PGlite itself: told with each query, they cost it milliseconds. */
function database(conversions: keyof Omit<Opened, "pglite"> = "forSql"): PGlite {
  if (opened === null) throw new Error("the embedded database is not open");
  return Object.assign(opened.pglite, opened[conversions]);
}

async function open(dataFolder: string, load: Uint8Array | null): Promise<Opened> {
  const pglite = await PGlite.create(
    dataFolder,
    load === null ? {} : { loadDataDir: new Blob([new Uint8Array(load)]) },
  );
  const types = Object.keys(pglite.parsers).map(Number);
  const parsers = Object.fromEntries(types.map((type) => [type, (text: string) => decodeValue(type, text)]));
  const serializers = Object.fromEntries(types.map((type) => [type, String]));
  const { parsers: ownParsers, serializers: ownSerializers } = pglite;
  return {
    pglite,
    forSql: { parsers, serializers },
    forJobEngine: { parsers: ownParsers, serializers: ownSerializers },
  };
}

async function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.kind) {
    case "open":
      opened = await open(request.dataFolder, request.load);
      break;
    case "query":
      return query(request.text, request.params);
    case "execute":
      return execute(request.text, request.values);
    case "listen":
      await database().listen(request.channel, (payload) => {
        send({ kind: "notified", channel: request.channel, payload });
      });
      break;
    case "dump":
      return new Uint8Array(await (await database().dumpDataDir("gzip")).arrayBuffer());
    case "close":
      await database().query("checkpoint");
      await database().close();
      break;
  }
  return null;
}

async function query(text: string, params: readonly (string | null)[]): Promise<unknown> {
  const { rows, rowCount } = await database().query(text, [...params]);
  return { rows, count: rowCount ?? 0 };
}

/** With values one statement, without them any number of statements, whose rows come out together. */
async function execute(text: string, values: readonly unknown[]): Promise<unknown> {
  if (values.length > 0) {
    const { rows } = await database("forJobEngine").query(text, [...values]);
    return { rows, count: rows.length };
  }
  const results = await database("forJobEngine").exec(text);
  const rows = results.flatMap((result) => result.rows);
  return { rows, count: rows.length };
}

function failureOf(thrown: unknown): WorkerFailure {
  if (!(thrown instanceof Error)) return { message: String(thrown), code: null };
  const field = (name: string): string | undefined => {
    const value: unknown = Object.entries(thrown).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? value : undefined;
  };
  const [detail, constraint, table] = [field("detail"), field("constraint"), field("table")];
  return { message: thrown.message, code: field("code") ?? null, detail, constraint, table };
}

async function handle({ id, request }: WorkerCall): Promise<void> {
  try {
    send({ kind: "answer", id, value: await answer(request) });
  } catch (thrown) {
    send({ kind: "failed", id, failure: failureOf(thrown) });
  }
}

port.on("message", (call: WorkerCall) => void handle(call));
