import { adminSyncError, isAdminSyncError, type AdminSyncError } from "@adminsync/core/errors";
import { statusOf } from "@adminsync/core/protocol";

const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/** An answer as JSON. */
export function jsonResponse(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: HEADERS });
}

/** Events as they come. Nothing in between may hold them back or press them together (nginx: `x-accel-buffering`). */
export function streamResponse(events: ReadableStream<Uint8Array>): Response {
  const headers = {
    ...HEADERS,
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
  };
  return new Response(events, { headers });
}

/** An error as the protocol writes it. What was thrown without a code becomes `INTERNAL`: its text stays in the log. */
export function errorResponse(thrown: unknown, correlationId: string): Response {
  const error = codedError(thrown);
  const { code, details } = error.coded;
  const retryAfter = error.retryAfter;
  const body = {
    error: {
      code,
      details,
      correlationId: error.correlationId ?? correlationId,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  };
  const headers = retryAfter === undefined ? HEADERS : { ...HEADERS, "retry-after": String(Math.ceil(retryAfter)) };
  return new Response(JSON.stringify(body), { status: statusOf(code), headers });
}

/** What was thrown, with a code. */
export function codedError(thrown: unknown): AdminSyncError {
  return isAdminSyncError(thrown) ? thrown : adminSyncError("INTERNAL", { cause: thrown });
}
