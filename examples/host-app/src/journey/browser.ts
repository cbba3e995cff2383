import { createHttpAdapter, type HttpAdapter } from "@adminsync/core/adapter";
import type { JsonObject, JsonValue } from "@adminsync/core/model";
import { jsonObjectSchema, jsonValueSchema } from "@adminsync/core/protocol";
import * as v from "valibot";

/** A user before the host app: a session's cookie, the host's API, and the adapter. */
export interface Browser {
  readonly adapter: HttpAdapter;
  /** Reads or changes something at the host; throws on any status but 200. */
  readonly host: (
    path: string,
    init?: { readonly method: "POST" | "PUT"; readonly body: JsonObject },
  ) => Promise<JsonValue>;
  readonly readTemplate: (path: string) => Promise<JsonObject>;
}

/** Logs in at the host, as a browser would. */
export async function openBrowser(url: string, login: string): Promise<Browser> {
  const answered = await fetch(`${url}/api/login`, {
    method: "POST",
    body: JSON.stringify({ login, password: "demo" }),
    headers: { "content-type": "application/json" },
  });
  const cookie = answered.headers.getSetCookie()[0]?.split(";")[0];
  if (cookie === undefined) throw new Error(`${login} could not log in: ${answered.status}`);
  const host: Browser["host"] = async (path, init) => {
    const response = await fetch(url + path, {
      headers: { cookie, "content-type": "application/json" },
      ...(init === undefined ? {} : { method: init.method, body: JSON.stringify(init.body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return v.parse(jsonValueSchema, await response.json());
  };
  return {
    adapter: createHttpAdapter({ baseUrl: `${url}/adminsync`, headers: { cookie } }),
    host,
    readTemplate: async (path) => v.parse(jsonObjectSchema, await host(path)),
  };
}
