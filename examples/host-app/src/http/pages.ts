import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { securityHeaders } from "./security-headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".json": "application/json",
};
const NOT_BUILT = "The pages of the demo are not built yet: npm run demo builds them.\n";

interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Serves a folder of built pages. It is read once, so that a request only ever looks a name up: no path leads out of it. A page of the app, which is
 * no file, answers the app.
 */
export function createPages(folder: string): (request: Request) => Response {
  const pages = readPages(folder);
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
    const { pathname } = new URL(request.url);
    const isFile = extname(pathname) !== "";
    const page = pages.get(pathname) ?? (isFile ? undefined : pages.get("/index.html"));
    if (page !== undefined)
      return new Response(request.method === "HEAD" ? null : page.body, { headers: page.headers });
    const headers = { ...securityHeaders(), "content-type": "text/plain; charset=utf-8" };
    return pages.size === 0
      ? new Response(NOT_BUILT, { status: 503, headers })
      : new Response("There is no such file.\n", { status: 404, headers });
  };
}

function readPages(folder: string): ReadonlyMap<string, Page> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      return [path, { body: new Uint8Array(readFileSync(file)), headers: headersOf(path) }];
    }),
  );
}

function headersOf(path: string): Readonly<Record<string, string>> {
  return {
    ...securityHeaders(),
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    // The names of the built assets carry a hash of what they hold.
    "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  };
}
