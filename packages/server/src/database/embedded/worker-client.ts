import { Worker } from "node:worker_threads";
import * as v from "valibot";
import { ConnectionLost } from "../database-failure.ts";
import { SqlError } from "../sql-error.ts";
import { workerMessageSchema, type WorkerCall, type WorkerFailure, type WorkerRequest } from "./messages.ts";

/** The thread that runs PGlite, seen from the main thread. */
export interface WorkerClient {
  /** The worker's answer. Rejects with `SqlError` where PostgreSQL refused, with `ConnectionLost` where the worker is gone. */
  ask(request: WorkerRequest): Promise<unknown>;
  onNotification(channel: string, take: (payload: string) => void): () => void;
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

// From the sources both files are TypeScript, from the build both are JavaScript.
const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

export function startWorker(): WorkerClient {
  const worker = new Worker(workerFile, { name: "adminsync database", execArgv: [] });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let lastId = 0;
  let gone: Error | null = null;

  const lose = (reason: Error): void => {
    gone ??= reason;
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  const take = (id: number): Waiting | undefined => {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  };

  worker.on("message", (input: unknown) => {
    const message = v.parse(workerMessageSchema, input);
    if (message.kind === "answer") take(message.id)?.resolve(message.value);
    else if (message.kind === "failed") take(message.id)?.reject(errorOf(message.failure));
    else for (const listener of listeners.get(message.channel) ?? []) listener(message.payload);
  });
  worker.on("error", (cause) => lose(new ConnectionLost("the thread of the embedded database failed", { cause })));
  worker.on("exit", () => lose(new ConnectionLost("the embedded database is closed")));

  return {
    ask: (request) => {
      if (gone !== null) return Promise.reject(gone);
      const call: WorkerCall = { id: ++lastId, request };
      return new Promise((resolve, reject) => {
        waiting.set(call.id, { resolve, reject });
        try {
          worker.postMessage(call, []);
        } catch (thrown) {
          waiting.delete(call.id);
          throw thrown;
        }
      });
    },
    onNotification: (channel, listener) => {
      const all = listeners.get(channel) ?? new Set();
      listeners.set(channel, all.add(listener));
      return () => void all.delete(listener);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

function errorOf({ message, code, ...fields }: WorkerFailure): Error {
  return code === null ? new Error(message) : new SqlError(message, { code, ...fields });
}
