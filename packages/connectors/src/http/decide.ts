import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { backoffMs } from "./backoff.ts";
import type { HttpAnswer, Outcome } from "./outcome.ts";

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

/** What to do after an attempt. `pause`: nobody with the same key should call before the wait is over. */
export type Decision =
  | { readonly kind: "answer"; readonly answer: HttpAnswer }
  | { readonly kind: "again"; readonly waitMs: number; readonly pause: boolean }
  | { readonly kind: "fail"; readonly error: AdminSyncError };

/** Whether an attempt is the answer, should be made again, or is the end: again only for what may pass, and only while there is time. */
export function decide(outcome: Outcome, standing: Standing): Decision {
  switch (outcome.kind) {
    case "answer":
      return { kind: "answer", answer: outcome.answer };
    case "rate-limited": {
      const waitMs = outcome.retryAfterMs ?? standing.defaultRetryAfterMs;
      const error = adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: wholeSeconds(waitMs) });
      return againOrFail(standing, waitMs, true, error);
    }
    case "unavailable": {
      const asked = outcome.retryAfterMs;
      const error = adminSyncError("PACKAGE_UNAVAILABLE", asked === null ? {} : { retryAfter: wholeSeconds(asked) });
      return againOrFail(standing, Math.max(asked ?? 0, ownWait(standing)), false, error);
    }
    case "broken-off":
      return againOrFail(
        standing,
        ownWait(standing),
        false,
        adminSyncError("PACKAGE_UNREACHABLE", { cause: outcome.cause }),
      );
    case "cut":
      return againOrFail(standing, ownWait(standing), false, invalid(standing, "the answer broke off", outcome.cause));
    case "unreadable":
      return { kind: "fail", error: invalid(standing, outcome.problem) };
    case "silent":
      return { kind: "fail", error: adminSyncError("PACKAGE_SILENT") };
    case "unreachable":
      return { kind: "fail", error: adminSyncError("PACKAGE_UNREACHABLE", { cause: outcome.cause }) };
    case "cancelled":
    default:
      return { kind: "fail", error: adminSyncError("CANCELLED") };
  }
}

function againOrFail(standing: Standing, waitMs: number, pause: boolean, error: AdminSyncError): Decision {
  const may = standing.attempt <= standing.retries && waitMs <= standing.mayWaitMs;
  return may ? { kind: "again", waitMs, pause } : { kind: "fail", error };
}

function ownWait({ attempt, random }: Standing): number {
  return backoffMs(attempt, random);
}

function invalid({ where }: Standing, problem: string, cause?: unknown): AdminSyncError {
  return new AdminSyncError({ code: "PACKAGE_ANSWER_INVALID", details: { where, problem } }, { cause });
}

function wholeSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
