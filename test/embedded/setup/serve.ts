import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };

/** A server of a built page. */
export interface ServedPage {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a folder under a strict Content-Security-Policy, with a nonce for each answer. */
export async function servePage(folder: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://page.invalid");
    const name = pathname === "/" ? "index.html" : pathname;
    const nonce = randomBytes(16).toString("base64url");
    const send = async (): Promise<void> => {
      const bytes = await readFile(join(folder, name)).catch(() => null);
      if (bytes === null) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[extname(name)] ?? "application/octet-stream";
      response.writeHead(200, {
        "content-type": `${type}; charset=utf-8`,
        "content-security-policy": `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'`,
      });
      response.end(type === "text/html" ? bytes.toString("utf8").replaceAll("__NONCE__", nonce) : bytes);
    };
    void send();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the page's server has no port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
