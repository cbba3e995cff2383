// The thread that runs PGlite: a statement keeps its whole thread busy, and this one has nothing else to do.
import { parentPort } from "node:worker_threads";
import { PGlite, type QueryOptions } from "@electric-sql/pglite";
import { decodeValue } from "../decode-value.ts";
import type { WorkerCall, WorkerFailure, WorkerMessage, WorkerRequest } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("this file runs as a worker thread");
const send = (message: WorkerMessage): void => port.postMessage(message);

interface Opened {
  readonly pglite: PGlite;
  /** For every type that PGlite would convert its own way. */
  readonly conversions: Pick<QueryOptions, "parsers" | "serializers">;
}

let opened: Opened | null = null;

function current(): Opened {
  if (opened === null) throw new Error("the embedded database is not open");
  return opened;
}

async function open(dataFolder: string, load: Uint8Array | null): Promise<Opened> {
  const pglite = await PGlite.create(dataFolder, load === null ? {} : { loadDataDir: new Blob([new Uint8Array(load)]) });
  const types = Object.keys(pglite.parsers).map(Number);
  const parsers = Object.fromEntries(types.map((type) => [type, (text: string) => decodeValue(type, text)]));
  const serializers = Object.fromEntries(types.map((type) => [type, String]));
  return { pglite, conversions: { parsers, serializers } };
}

async function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.kind) {
    case "open":
      opened = await open(request.dataFolder, request.load);
      return null;
    case "query":
      return query(request.text, request.params);
    case "execute":
      return execute(request.text, request.values);
    case "listen":
      await current().pglite.listen(request.channel, (payload) => {
        send({ kind: "notified", channel: request.channel, payload });
      });
      return null;
    case "dump":
      return new Uint8Array(await (await current().pglite.dumpDataDir("gzip")).arrayBuffer());
    case "close":
      await current().pglite.query("checkpoint");
      await current().pglite.close();
      return null;
  }
}

async function query(text: string, params: readonly (string | null)[]): Promise<unknown> {
  const { pglite, conversions } = current();
  const { rows, rowCount } = await pglite.query(text, [...params], conversions);
  return { rows, count: rowCount ?? 0 };
}

/** With values one statement, without them any number of statements, whose rows come out together. */
async function execute(text: string, values: readonly unknown[]): Promise<unknown> {
  if (values.length > 0) {
    const { rows } = await current().pglite.query(text, [...values]);
    return { rows, count: rows.length };
  }
  const results = await current().pglite.exec(text);
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
