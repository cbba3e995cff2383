import * as v from "valibot";

/** Why a call of the host's own server did not do. */
export type Trouble = "unreachable" | "not-logged-in" | "forbidden" | "not-found" | "conflict" | "refused";

/** A call that did not do. `body` is what came with it. */
export class CallFailed extends Error {
  readonly trouble: Trouble;
  readonly answer: Answer | null;

  constructor(trouble: Trouble, answer: Answer | null) {
    super(trouble);
    this.name = "CallFailed";
    this.trouble = trouble;
    this.answer = answer;
  }
}

/** What a call answers: its JSON, not yet believed, and the tag of what it stands for. */
export interface Answer {
  readonly body: unknown;
  readonly tag: string | null;
}

interface Call {
  readonly method?: "GET" | "POST" | "PUT";
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
}

const TROUBLES: Readonly<Record<number, Trouble>> = {
  401: "not-logged-in",
  403: "forbidden",
  404: "not-found",
  412: "conflict",
};

/** Calls the host's own server. Rejects with `CallFailed` only, or with the signal's reason. */
export async function call(path: string, { method = "GET", body, ifMatch, signal }: Call = {}): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((thrown: unknown) => {
    if (signal?.aborted === true) throw thrown;
    throw new CallFailed("unreachable", null);
  });
  const read: unknown = await response.json().catch(() => null);
  const answer = { body: read, tag: response.headers.get("etag") };
  if (!response.ok) throw new CallFailed(TROUBLES[response.status] ?? "refused", answer);
  return answer;
}

/** Calls, and reads the answer by a schema. */
export async function ask<T>(path: string, schema: v.GenericSchema<unknown, T>, init: Call = {}): Promise<T> {
  const { body } = await call(path, init);
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new CallFailed("refused", null);
  return parsed.output;
}
