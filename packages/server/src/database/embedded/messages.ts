import * as v from "valibot";

/** What the main thread asks of the thread that runs PGlite. */
export type WorkerRequest =
  | { readonly kind: "open"; readonly dataFolder: string; readonly load: Uint8Array | null }
  | { readonly kind: "query"; readonly text: string; readonly params: readonly (string | null)[] }
  | { readonly kind: "execute"; readonly text: string; readonly values: readonly unknown[] }
  | { readonly kind: "listen"; readonly channel: string }
  | { readonly kind: "dump" }
  | { readonly kind: "close" };

/** One request, numbered so that its answer is known. */
export interface WorkerCall {
  readonly id: number;
  readonly request: WorkerRequest;
}

/** What went wrong in the worker, as it crosses threads: an error object would lose its fields. */
export interface WorkerFailure {
  readonly message: string;
  /** SQLSTATE; null where PGlite itself failed. */
  readonly code: string | null;
  readonly detail?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
}

const failure: v.GenericSchema<unknown, WorkerFailure> = v.object({
  message: v.string(),
  code: v.nullable(v.string()),
  detail: v.optional(v.string()),
  constraint: v.optional(v.string()),
  table: v.optional(v.string()),
});

/** What comes out of the worker: answers, and notifications that nobody asked for just then. */
export const workerMessageSchema: v.GenericSchema<unknown, WorkerMessage> = v.variant("kind", [
  v.object({ kind: v.literal("answer"), id: v.number(), value: v.unknown() }),
  v.object({ kind: v.literal("failed"), id: v.number(), failure }),
  v.object({ kind: v.literal("notified"), channel: v.string(), payload: v.string() }),
]);
export type WorkerMessage =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly failure: WorkerFailure }
  | { readonly kind: "notified"; readonly channel: string; readonly payload: string };

/** The answer to `query` and `execute`. */
export const statementResultSchema: v.GenericSchema<
  unknown,
  { readonly rows: readonly unknown[]; readonly count: number }
> = v.object({ rows: v.array(v.unknown()), count: v.number() });
