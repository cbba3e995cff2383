import { randomBytes } from "node:crypto";
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
const TEXT = "text/plain; charset=utf-8";
const NOT_BUILT = "The pages of the demo are not built yet: npm run demo builds them.\n";

interface File {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly cache: string;
}

/** Where the built page wants the nonce of an answer; `vite.config.ts` puts it there. */
const NONCE = /__NONCE__/g;

/**
 * Serves a folder of built pages. It is read once, so that a request only ever looks a name up: no path leads out of it. A page of the app, which is
 * no file, answers the app.
 */
export function createPages(folder: string): (request: Request) => Response {
  const files = readFiles(folder);
  const app = files.get("/index.html");
  const html = app === undefined ? null : new TextDecoder().decode(app.body);
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
    const nonce = randomBytes(16).toString("base64url");
    const answer = (body: BodyInit, status: number, type: string, cache: string): Response => {
      const headers = { ...securityHeaders(nonce), "content-type": type, "cache-control": cache };
      return new Response(request.method === "HEAD" ? null : body, { status, headers });
    };
    if (html === null) return answer(NOT_BUILT, 503, TEXT, "no-store");
    const { pathname } = new URL(request.url);
    const isApp = pathname === "/index.html" || extname(pathname) === "";
    const file = isApp ? undefined : files.get(pathname);
    if (file !== undefined) return answer(file.body, 200, file.type, file.cache);
    if (!isApp) return answer("There is no such file.\n", 404, TEXT, "no-store");
    return answer(html.replaceAll(NONCE, nonce), 200, TYPES[".html"] ?? TEXT, "no-store");
  };
}

function readFiles(folder: string): ReadonlyMap<string, File> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      // The names of the built assets carry a hash of what they hold.
      const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      return [path, { body: new Uint8Array(readFileSync(file)), type, cache }];
    }),
  );
}
