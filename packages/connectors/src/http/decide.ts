import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { backoffMs } from "./backoff.ts";
import type { HttpAnswer, Outcome } from "./outcome.ts";

/** A package that asks for more is asked again after this: a slip in one header must not lock a firm out for days. */
const LONGEST_PAUSE_MS = 15 * 60_000;

/** What a decision rests on besides the outcome. */
export interface Standing {
  /** What was asked, such as `GET /relations`; for the error. */
  readonly where: string;
  /** Attempts made, from 1. */
  readonly attempt: number;
  /** Attempts allowed after the first. */
  readonly retries: number;
  /** How long the call may still wait, in milliseconds. */
  readonly mayWaitMs: number;
  /** How long to wait after a 429 that doesn't say. */
  readonly defaultRetryAfterMs: number;
  /** From 0 up to 1. */
  readonly random: number;
}

/** What to do after an attempt. `pauseMs`: for how long nobody with the same key should call; who tries again waits for that too. */
export type Decision =
  | { readonly kind: "answer"; readonly answer: HttpAnswer }
  | { readonly kind: "again"; readonly waitMs: number; readonly pauseMs: number }
  | { readonly kind: "fail"; readonly error: AdminSyncError; readonly pauseMs: number };

/** Whether an attempt is the answer, should be made again, or is the end: again only for what may pass, and only while there is time. */
export function decide(outcome: Outcome, standing: Standing): Decision {
  switch (outcome.kind) {
    case "answer":
      return { kind: "answer", answer: outcome.answer };
    case "rate-limited": {
      const askedMs = outcome.retryAfterMs ?? standing.defaultRetryAfterMs;
      const pauseMs = Math.min(askedMs, LONGEST_PAUSE_MS);
      const error = adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: wholeSeconds(askedMs) });
      return mayTryAgain(standing, askedMs) ? { kind: "again", waitMs: 0, pauseMs } : { ...fail(error), pauseMs };
    }
    case "unavailable": {
      const asked = outcome.retryAfterMs;
      const error = adminSyncError("PACKAGE_UNAVAILABLE", asked === null ? {} : { retryAfter: wholeSeconds(asked) });
      return againOrFail(standing, asked ?? 0, error);
    }
    case "broken-off":
      return againOrFail(standing, 0, adminSyncError("PACKAGE_UNREACHABLE", { cause: outcome.cause }));
    case "cut":
      return againOrFail(standing, 0, invalid(standing, "the answer broke off", outcome.cause));
    case "unreadable":
      return fail(invalid(standing, outcome.problem));
    case "silent":
      return fail(adminSyncError("PACKAGE_SILENT"));
    case "unreachable":
      return fail(adminSyncError("PACKAGE_UNREACHABLE", { cause: outcome.cause }));
    case "cancelled":
    default:
      return fail(adminSyncError("CANCELLED"));
  }
}

function fail(error: AdminSyncError): Extract<Decision, { readonly kind: "fail" }> {
  return { kind: "fail", error, pauseMs: 0 };
}

function againOrFail(standing: Standing, leastMs: number, error: AdminSyncError): Decision {
  const waitMs = Math.max(leastMs, backoffMs(standing.attempt, standing.random));
  return mayTryAgain(standing, waitMs) ? { kind: "again", waitMs, pauseMs: 0 } : fail(error);
}

function mayTryAgain({ attempt, retries, mayWaitMs }: Standing, waitMs: number): boolean {
  return attempt <= retries && waitMs <= mayWaitMs;
}

function invalid({ where }: Standing, problem: string, cause?: unknown): AdminSyncError {
  return new AdminSyncError({ code: "PACKAGE_ANSWER_INVALID", details: { where, problem } }, { cause });
}

function wholeSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
