import { randomUUID } from "node:crypto";
import { adminSyncError, isAdminSyncError } from "@adminsync/core/errors";
import type { Role } from "@adminsync/core/model";
import { REQUEST_HEADER, ROUTES, type RouteName } from "@adminsync/core/protocol";
import type { Authenticate, Caller } from "../host.ts";
import type { Log } from "../log.ts";
import { checkCaller } from "./check-caller.ts";
import { findRoute, type FoundRoute } from "./find-route.ts";
import type { Handlers } from "./handlers.ts";
import { hostAnswer } from "./host-answer.ts";
import { parseInput } from "./parse-input.ts";
import { readJsonBody } from "./read-body.ts";
import { codedError, errorResponse, jsonResponse, streamResponse } from "./respond.ts";

/** What dispatch needs of the server. */
export interface DispatchOptions {
  readonly authenticate: Authenticate;
  /** How long the host may take to say who calls. */
  readonly hostDeadlineMs: number;
  readonly handlers: Handlers;
  readonly maxBodyBytes: number;
  /** Where the server is mounted, such as `/adminsync`; empty for the root. */
  readonly basePath: string;
  readonly log: Log;
}

const RANK: Readonly<Record<Role, number>> = { viewer: 0, editor: 1, admin: 2 };

/** Answers a request by the protocol's table: route, login, role, input, handler; every failure with its code. */
export function createDispatch(options: DispatchOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const correlationId = randomUUID();
    const started = performance.now();
    let response: Response;
    let code: string | undefined;
    try {
      const answered = await answer(options, request, correlationId);
      response = answered instanceof ReadableStream ? streamResponse(answered) : jsonResponse(answered);
    } catch (thrown) {
      response = errorResponse(thrown, correlationId);
      code = codedError(thrown).code;
      if (!isAdminSyncError(thrown) || code === "INTERNAL" || code === "HOST_FAILED") {
        options.log("error", "request-failed", { correlationId, code, cause: thrown });
      }
    }
    options.log("debug", "request", {
      correlationId,
      method: request.method,
      path: new URL(request.url).pathname,
      status: response.status,
      ms: Math.round(performance.now() - started),
      ...(code === undefined ? {} : { code }),
    });
    return response;
  };
}

async function answer(options: DispatchOptions, request: Request, correlationId: string): Promise<unknown> {
  const url = new URL(request.url);
  const found = findRoute(request.method, belowMount(url.pathname, options.basePath));
  const guarded = request.method !== "GET" || ROUTES[found.name].streams === true;
  if (guarded && request.headers.get(REQUEST_HEADER) === null) {
    throw adminSyncError("REQUEST_HEADER_MISSING");
  }
  const caller = await authenticated(options, request);
  if (RANK[caller.role] < RANK[ROUTES[found.name].role]) throw adminSyncError("FORBIDDEN");
  return handle(options, found.name, found, { request, url, caller, correlationId });
}

interface Arrived {
  readonly request: Request;
  readonly url: URL;
  readonly caller: Caller;
  readonly correlationId: string;
}

async function handle<Name extends RouteName>(
  options: DispatchOptions,
  name: Name,
  found: FoundRoute,
  { request, url, caller, correlationId }: Arrived,
): Promise<unknown> {
  const route = ROUTES[name];
  const params = parseInput(route.params, found.params);
  const query = parseInput(route.query, Object.fromEntries(url.searchParams));
  const body = route.body === null ? null : parseInput(route.body, await readJsonBody(request, options.maxBodyBytes));
  const handler = options.handlers[name];
  return handler({ caller, params, query, body, signal: request.signal, correlationId });
}

async function authenticated({ authenticate, hostDeadlineMs }: DispatchOptions, request: Request): Promise<Caller> {
  const caller = await hostAnswer(hostDeadlineMs, async () => {
    const given = await authenticate(request);
    return given === null ? null : checkCaller(given);
  });
  if (caller === null) throw adminSyncError("UNAUTHENTICATED");
  return caller;
}

function belowMount(pathname: string, basePath: string): string {
  if (basePath === "") return pathname;
  if (pathname === basePath || !pathname.startsWith(`${basePath}/`)) throw adminSyncError("ROUTE_NOT_FOUND");
  return pathname.slice(basePath.length);
}
