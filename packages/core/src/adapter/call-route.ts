import { adminSyncError } from "../errors/admin-sync-error.ts";
import { fillPath } from "../protocol/path.ts";
import { LINES } from "../protocol/lines.data.ts";
import type { RouteName, ShapeOf, StreamName } from "../protocol/table.ts";
import type { CallOptions } from "./ports.ts";
import type * as reading from "./read-answer.ts";
import { readJson, send, type HttpAdapterOptions } from "./send.ts";

/** Text values of a route's parameters or query; null is left out. */
export type WireValues = Readonly<Record<string, string | null>>;

interface Wire {
  readonly params?: WireValues;
  readonly query?: WireValues;
  readonly body?: unknown;
}

/** Calls one route by its name; the answer fits the route's schema. */
export type CallRoute = <Name extends Exclude<RouteName, StreamName>>(
  name: Name,
  wire: Wire,
  options?: CallOptions,
) => Promise<ShapeOf<Name>["answer"]>;

/** Makes the one function through which every call with one answer goes. */
export function createCallRoute(options: HttpAdapterOptions): CallRoute {
  return async (name, wire, { signal } = {}) => {
    const [method, path] = LINES[name];
    const url = fillPath(path, presentOf(wire.params)) + queryText(wire.query);
    const loading = loadReading();
    // What changes something is sent only once its answer can be read; a question needn't wait for that.
    if (method !== "GET") await loading;
    const response = await send(options, { method, url, body: wire.body, signal });
    const body = await readJson(response, signal);
    const { failureOf, readAnswer } = await loading;
    if (!response.ok) throw failureOf(body);
    return readAnswer(name, body);
  };
}

/** The schemas are most of what a browser loads of the client: they come beside the first answer. Fails as a server that can't be reached. */
function loadReading(): Promise<typeof reading> {
  const loading = import("./read-answer.ts").catch((cause: unknown) => {
    throw adminSyncError("SERVER_UNREACHABLE", { cause });
  });
  // Where the call itself fails first, nobody waits for it.
  loading.catch(() => undefined);
  return loading;
}

function presentOf(values: WireValues = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}

function queryText(values: WireValues | undefined): string {
  const text = new URLSearchParams(presentOf(values)).toString();
  return text === "" ? "" : `?${text}`;
}
