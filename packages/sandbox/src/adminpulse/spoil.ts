import { expired, forbidden, json, refuse, tooManyCalls } from "./answer.ts";
import type { BadDay, Strike } from "./bad-day.ts";

/** Waits, and stops waiting where the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** A call on a bad day. `good` is the answer that it would have had; it is asked for only where part of it is sent. */
export interface SpoiltCall {
  readonly strike: Strike;
  readonly signal: AbortSignal;
  readonly wait: Wait;
  readonly good: () => Response;
}

/**
 * What a bad day makes of a call. For `silent` the promise stays open until the caller aborts, then rejects with the
 * caller's reason.
 */
export function spoil(call: SpoiltCall): Response | Promise<Response> {
  return PLAYS[call.strike.day](call);
}

const PLAYS: Readonly<Record<BadDay, (call: SpoiltCall) => Response | Promise<Response>>> = {
  "expired-key": expired,
  "no-rights": forbidden,
  "rate-limited": ({ strike }) => tooManyCalls(strike.retryAfter),
  "rate-limited-without-retry-after": () => tooManyCalls(null),
  "server-error": () => refuse(500, "Something went wrong."),
  html: () =>
    new Response("<!doctype html><title>AdminPulse</title><p>We are improving AdminPulse for you.</p>", {
      headers: { "content-type": "text/html; charset=utf-8" },
    }),
  "wrong-shape": () => json(200, { data: [{ identifier: "APR00001", title: "Bakkerij Peeters" }], page: 0, total: 1 }),
  silent: ({ signal }) => silence(signal),
  slow: ({ strike, signal, wait, good }) => inHalves(good(), () => wait(strike.delay, signal)),
  "half-page": ({ good }) => inHalves(good(), () => Promise.reject(new TypeError("The body was cut."))),
  "record-gone": ({ good }) => good(),
  "filter-ignored": ({ good }) => good(),
};

function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

/** Sends the first half of an answer's body at once and the second only after `between`; `content-length` is the whole. */
async function inHalves(answer: Response, between: () => Promise<void>): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer());
  const half = Math.floor(whole.length / 2);
  const headers = new Headers(answer.headers);
  headers.set("content-length", String(whole.length));
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      if (sent === 0) {
        controller.enqueue(whole.slice(0, half));
        sent = half;
        return;
      }
      await between();
      controller.enqueue(whole.slice(half));
      controller.close();
    },
  });
  return new Response(body, { status: answer.status, headers });
}
