import * as v from "valibot";
import { adminSyncError } from "../errors/admin-sync-error.ts";
import { fillPath } from "../protocol/path.ts";
import { ROUTES, type RouteName, type ShapeOf, type StreamName } from "../protocol/table.ts";
import type { CallOptions } from "./ports.ts";
import { failureOf, readJson, send, type HttpAdapterOptions } from "./send.ts";

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
    const route = ROUTES[name];
    const url = fillPath(route.path, presentOf(wire.params)) + queryText(wire.query);
    const response = await send(options, { method: route.method, url, body: wire.body, signal });
    const body = await readJson(response, signal);
    if (!response.ok) throw failureOf(body);
    const answer = v.safeParse(route.answer, body);
    if (!answer.success) throw adminSyncError("SERVER_ANSWER_INVALID", { cause: answer.issues });
    return answer.output;
  };
}

function presentOf(values: WireValues = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}

function queryText(values: WireValues | undefined): string {
  const text = new URLSearchParams(presentOf(values)).toString();
  return text === "" ? "" : `?${text}`;
}
