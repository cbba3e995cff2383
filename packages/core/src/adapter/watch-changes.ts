import { createParser } from "eventsource-parser";
import * as v from "valibot";
import { adminSyncError } from "../errors/admin-sync-error.ts";
import { changeSchema } from "../protocol/schema/change.ts";
import { watchChanges as route } from "../protocol/routes/changes.ts";
import type { CallOptions, ChangesWatcher, WatchEnd } from "./ports.ts";
import { failureOf } from "./read-answer.ts";
import { networkError, readJson, send, type HttpAdapterOptions } from "./send.ts";

const EVENTS = "text/event-stream";
/** An event is some hundred characters; what is longer without an end is none of ours. */
const LONGEST = 10_000;

/** Reads the server's stream of changes to its end. `not-offered`: the route isn't there, or something else answers in its place. */
export async function watchChanges(
  options: HttpAdapterOptions,
  watcher: ChangesWatcher,
  { within, signal }: CallOptions & { readonly within: number },
): Promise<WatchEnd> {
  const url = `${route.path}?within=${Math.min(999_999_999, Math.max(0, Math.ceil(within)))}`;
  const response = await send(options, { method: route.method, url, accept: EVENTS, signal });
  const { status, body } = response;
  const isStream = response.headers.get("content-type")?.startsWith(EVENTS) === true;
  if ([404, 405, 501].includes(status) || (response.ok && (!isStream || body === null))) {
    await body?.cancel();
    return "not-offered";
  }
  if (!response.ok || body === null) throw failureOf(await readJson(response, signal));
  watcher.opened();
  await readEvents(body, watcher, signal);
  return "ended";
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  watcher: ChangesWatcher,
  signal: AbortSignal | undefined,
): Promise<void> {
  const decoder = new TextDecoder();
  const parser = createParser({
    maxBufferSize: LONGEST,
    onEvent: ({ event, data }) => {
      // Other names are for readers that come after this one.
      if (event === "change") watcher.changed(readChange(data));
    },
    onError: ({ type, message }) => {
      if (type === "max-buffer-size-exceeded") throw adminSyncError("SERVER_ANSWER_INVALID", { cause: message });
    },
  });
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw networkError(cause, signal);
      });
      if (done) return;
      watcher.heard();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    // Whoever throws in between leaves the line too.
    reader.cancel().catch(() => undefined);
  }
}

function readChange(data: string): v.InferOutput<typeof changeSchema> {
  const change = v.safeParse(v.pipe(v.string(), v.parseJson(), changeSchema), data);
  if (change.success) return change.output;
  throw adminSyncError("SERVER_ANSWER_INVALID", { cause: change.issues });
}
