import { adminSyncError } from "@adminsync/core/errors";
import { matchPath, ROUTES, type RouteName } from "@adminsync/core/protocol";

/** A route that fits a request, with the raw parameters of its path. */
export interface FoundRoute {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
}

const names = Object.keys(ROUTES).filter((name): name is RouteName => Object.hasOwn(ROUTES, name));
// Fixed parts win over parameters: `/connections/offered` is no connection.
const ordered = names.sort((a, b) => parameterCount(ROUTES[a].path) - parameterCount(ROUTES[b].path));

function parameterCount(path: string): number {
  return path.split(":").length;
}

/** Finds the route for a method and a path below the mount. Throws `ROUTE_NOT_FOUND` or `METHOD_NOT_ALLOWED`. */
export function findRoute(method: string, pathname: string): FoundRoute {
  let pathKnown = false;
  for (const name of ordered) {
    const params = matchPath(ROUTES[name].path, pathname);
    if (params === null) continue;
    if (ROUTES[name].method === method) return { name, params };
    pathKnown = true;
  }
  throw adminSyncError(pathKnown ? "METHOD_NOT_ALLOWED" : "ROUTE_NOT_FOUND");
}
