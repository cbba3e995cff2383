import { adminSyncError, isAdminSyncError, type AdminSyncError } from "@adminsync/core/errors";
import { matchPath, ROUTES, statusOf, type RouteName, type ShapeOf } from "@adminsync/core/protocol";
import * as v from "valibot";

/** What a route is given, read by its schemas. */
export type RouteInput<Name extends RouteName> = Pick<ShapeOf<Name>, "params" | "query" | "body">;

/** The routes that a server of a story answers. */
export type WireHandlers = {
  readonly [Name in RouteName]?: (input: RouteInput<Name>) => ShapeOf<Name>["answer"];
};

/** A request, by the name of its route. */
export interface NamedRequest {
  readonly name: RouteName;
  readonly answer: (handlers: WireHandlers) => Promise<Response>;
}

function failure(error: AdminSyncError): Response {
  const { code, details } = error.coded;
  const { retryAfter } = error;
  const told = { code, details, correlationId: "story-4711", ...(retryAfter === undefined ? {} : { retryAfter }) };
  return Response.json({ error: told }, { status: statusOf(code) });
}

function answered<Name extends RouteName>(
  name: Name,
  handlers: WireHandlers,
  wire: { readonly params: object; readonly query: object; readonly body: unknown },
): Response {
  const handle = handlers[name];
  const route = ROUTES[name];
  if (handle === undefined) return failure(adminSyncError("ROUTE_NOT_FOUND"));
  try {
    const params = v.parse(route.params, wire.params);
    const query = v.parse(route.query, wire.query);
    const body = route.body === null ? null : v.parse(route.body, wire.body);
    return Response.json(handle({ params, query, body }));
  } catch (thrown) {
    return failure(isAdminSyncError(thrown) ? thrown : adminSyncError("INTERNAL", { cause: thrown }));
  }
}

const isRouteName = (name: string): name is RouteName => Object.hasOwn(ROUTES, name);

/** Reads which route of the protocol a request calls; null where it calls none. */
export function readRequest(request: Request, base: string): NamedRequest | null {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith(base)) return null;
  for (const name of Object.keys(ROUTES).filter(isRouteName)) {
    const params =
      request.method === ROUTES[name].method ? matchPath(ROUTES[name].path, pathname.slice(base.length)) : null;
    if (params === null) continue;
    return {
      name,
      answer: async (handlers) => {
        const text = await request.text();
        const body: unknown = text === "" ? null : JSON.parse(text);
        return answered(name, handlers, { params, query: Object.fromEntries(searchParams), body });
      },
    };
  }
  return null;
}
