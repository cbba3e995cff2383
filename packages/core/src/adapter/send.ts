import { adminSyncError, type AdminSyncError } from "../errors/admin-sync-error.ts";
import { REQUEST_HEADER } from "../protocol/request-header.ts";

/** Where and how to reach a server. */
export interface HttpAdapterOptions {
  /** Where the server is mounted, such as `/adminsync` or `https://host/adminsync`. */
  readonly baseUrl: string;
  /** Sent with every call, such as a bearer token; asked anew for each call where it is a function. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  readonly fetch?: typeof globalThis.fetch;
}

interface Sent {
  readonly method: string;
  /** Below the mount. */
  readonly url: string;
  readonly body?: unknown;
  /** What is expected; JSON unless told. */
  readonly accept?: string;
  readonly signal: AbortSignal | undefined;
}

/** Sends one request. Rejects with `CANCELLED`, `OFFLINE` or `SERVER_UNREACHABLE`. */
export async function send(
  options: HttpAdapterOptions,
  { method, url, body, accept = "application/json", signal }: Sent,
): Promise<Response> {
  const own = typeof options.headers === "function" ? options.headers() : (options.headers ?? {});
  const doFetch = options.fetch ?? globalThis.fetch;
  const guarded = method !== "GET" || accept !== "application/json";
  try {
    return await doFetch(options.baseUrl.replace(/\/+$/, "") + url, {
      method,
      headers: {
        accept,
        ...(guarded ? { [REQUEST_HEADER]: "1" } : {}),
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

/** What a broken line is. */
export function networkError(cause: unknown, signal: AbortSignal | undefined): AdminSyncError {
  if (signal?.aborted === true) return adminSyncError("CANCELLED", { cause });
  const { navigator } = globalThis;
  const offline = navigator !== undefined && "onLine" in navigator && !navigator.onLine;
  return adminSyncError(offline ? "OFFLINE" : "SERVER_UNREACHABLE", { cause });
}

/** The whole answer as JSON. */
export async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
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
