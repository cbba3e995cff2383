import { adminSyncError, isAdminSyncError, type ErrorCode } from "@adminsync/core/errors";
import type { Moment } from "../messages/formats.ts";
import type { Problem } from "../ui/problem.ts";

/** What an error brings that has a code. */
export interface CodedCause {
  readonly code: ErrorCode;
  readonly correlationId?: string | null | undefined;
  /** Seconds. */
  readonly retryAfter?: number | null | undefined;
}

/** What a widget knows around an error. */
export interface Around {
  readonly at: Moment | null;
  readonly source?: string | null;
  readonly externalId?: string | null;
  /** When the data were pulled that stay. */
  readonly keptAt?: Moment | null;
}

/** A cause as a widget shows it. */
export function problemOf(cause: CodedCause, around: Around): Problem {
  const { at, source = null, externalId = null, keptAt = null } = around;
  const { code, correlationId = null, retryAfter = null } = cause;
  return { code, at, correlationId, keptAt, retryAfter, situation: { source, externalId } };
}

/** What was thrown, as a widget shows it. What has no code is the host's failure. */
export function problemOfThrown(thrown: unknown, around: Around): Problem {
  const error = isAdminSyncError(thrown) ? thrown : adminSyncError("HOST_FAILED");
  const problem = problemOf(error, around);
  if (error.coded.code !== "EXTERNAL_ID_MALFORMED") return problem;
  const { externalId, example } = error.coded.details;
  return { ...problem, situation: { ...problem.situation, externalId, example } };
}
