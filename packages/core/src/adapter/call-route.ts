import * as v from "valibot";
import { adminSyncError, type AdminSyncError } from "../errors/admin-sync-error.ts";
import { fillPath } from "../protocol/path.ts";
import { readErrorBody } from "../protocol/error-wire.ts";
import { REQUEST_HEADER, ROUTES, type RouteName, type ShapeOf } from "../protocol/table.ts";
import type { CallOptions } from "./ports.ts";

/** Where and how to reach a server. */
export interface HttpAdapterOptions {
  /** Where the server is mounted, such as `/adminsync` or `https://host/adminsync`. */
  readonly baseUrl: string;
  /** Sent with every call, such as a bearer token; asked anew for each call where it is a function. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  readonly fetch?: typeof globalThis.fetch;
}

/** Text values of a route's parameters or query; null is left out. */
export type WireValues = Readonly<Record<string, string | null>>;

interface Wire {
  readonly params?: WireValues;
  readonly query?: WireValues;
  readonly body?: unknown;
}

/** Calls one route by its name; the answer fits the route's schema. */
export type CallRoute = <Name extends RouteName>(
  name: Name,
  wire: Wire,
  options?: CallOptions,
) => Promise<ShapeOf<Name>["answer"]>;

/** Makes the one function through which every call goes. */
export function createCallRoute(options: HttpAdapterOptions): CallRoute {
  const base = options.baseUrl.replace(/\/+$/, "");
  return async (name, wire, call = {}) => {
    const route = ROUTES[name];
    const url = base + fillPath(route.path, presentOf(wire.params)) + queryText(wire.query);
    const response = await send(options, url, route.method, wire.body, call.signal);
    const body = await readJson(response, call.signal);
    if (!response.ok) {
      throw readErrorBody(body) ?? adminSyncError("SERVER_ANSWER_INVALID");
    }
    const answer = v.safeParse(route.answer, body);
    if (!answer.success) throw adminSyncError("SERVER_ANSWER_INVALID", { cause: answer.issues });
    return answer.output;
  };
}

async function send(
  options: HttpAdapterOptions,
  url: string,
  method: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const own = typeof options.headers === "function" ? options.headers() : (options.headers ?? {});
  const doFetch = options.fetch ?? globalThis.fetch;
  try {
    return await doFetch(url, {
      method,
      headers: {
        accept: "application/json",
        ...(method === "GET" ? {} : { [REQUEST_HEADER]: "1" }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...own,
      },
      credentials: "same-origin",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    throw networkError(cause, signal);
  }
}

function networkError(cause: unknown, signal: AbortSignal | undefined): AdminSyncError {
  if (signal?.aborted === true) return adminSyncError("CANCELLED", { cause });
  const { navigator } = globalThis;
  const offline = navigator !== undefined && "onLine" in navigator && !navigator.onLine;
  return adminSyncError(offline ? "OFFLINE" : "SERVER_UNREACHABLE", { cause });
}

async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw networkError(cause, signal);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw adminSyncError("SERVER_ANSWER_INVALID", { cause });
  }
}

function presentOf(values: WireValues = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}

function queryText(values: WireValues | undefined): string {
  const text = new URLSearchParams(presentOf(values)).toString();
  return text === "" ? "" : `?${text}`;
}
