import { adminSyncError } from "@adminsync/core/errors";
import { sleepByTimer, type Sleep } from "./abort.ts";
import { makeAttempt, type Fetch } from "./attempt.ts";
import { decide } from "./decide.ts";
import type { HttpAnswer } from "./outcome.ts";
import { createRateGate, type Rate } from "./rate-gate.ts";
import { assertBaseUrl, requestUrl, type Query } from "./request-url.ts";

/** How a package is reached, and the bounds of every call to it. */
export interface HttpClientOptions {
  readonly baseUrl: string;
  readonly fetch?: Fetch;
  /** Per attempt, headers and body together. */
  readonly deadlineMs: number;
  /** The largest body that is read, after decompression. */
  readonly maxBytes: number;
  /** How long one call may wait in all: for its turn, after a 429, between attempts. */
  readonly maxWaitMs: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Kept per `rateKey`. */
  readonly rate?: Rate;
  /** How long to wait after a 429 without `Retry-After`; a minute by default. */
  readonly defaultRetryAfterMs?: number;
  readonly random?: () => number;
  readonly sleep?: Sleep;
  readonly now?: () => number;
}

/** What one call says besides its path. */
export interface GetOptions {
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Whose rate the call counts for: one key of the package, usually. */
  readonly rateKey?: string;
}

/** Reads JSON from a package. */
export interface HttpClient {
  /**
   * Answers any status below 500 but 3xx and 429: what 4xx means is the connector's to say. Rejects with `PACKAGE_UNREACHABLE`, `PACKAGE_SILENT`,
   * `PACKAGE_UNAVAILABLE`, `PACKAGE_RATE_LIMITED` (with `retryAfter`), `PACKAGE_ANSWER_INVALID` or `CANCELLED`.
   */
  get(path: string, options: GetOptions): Promise<HttpAnswer>;
}

const A_MINUTE_MS = 60_000;

/** A transport with one set of bounds. Keep it: the rate is counted in it. Throws `CONFIGURATION_INVALID` where `baseUrl` is none. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  assertBaseUrl(options.baseUrl);
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? sleepByTimer;
  const random = options.random ?? Math.random;
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const gate = createRateGate(options.rate ?? null, now);

  return {
    get: async (path, { query = {}, headers = {}, signal, rateKey = "" }) => {
      const url = requestUrl(options.baseUrl, path, query);
      let mayWaitMs = options.maxWaitMs;
      const wait = async (ms: number): Promise<void> => {
        mayWaitMs -= ms;
        if (ms > 0) await sleep(ms, signal);
        if (signal.aborted) throw adminSyncError("CANCELLED");
      };

      for (let attempt = 1; ; attempt += 1) {
        const turn = gate.book(rateKey, mayWaitMs);
        if (!turn.booked) throw adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: Math.ceil(turn.waitMs / 1000) });
        await wait(turn.waitMs);
        const { deadlineMs, maxBytes } = options;
        const outcome = await makeAttempt({ fetch, url, headers, deadlineMs, maxBytes, signal, now });
        const decision = decide(outcome, {
          where: `GET ${path}`,
          attempt,
          retries: options.retries,
          mayWaitMs,
          defaultRetryAfterMs: options.defaultRetryAfterMs ?? A_MINUTE_MS,
          random: random(),
        });
        if (decision.kind === "answer") return decision.answer;
        if (decision.pauseMs > 0) gate.pause(rateKey, decision.pauseMs);
        if (decision.kind === "fail") throw decision.error;
        await wait(decision.waitMs);
      }
    },
  };
}
