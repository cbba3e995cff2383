import type { BareCode, ErrorDetails } from "./details.ts";
import type { ErrorCode } from "./codes.ts";

/** What else belongs to an error, apart from its code and details. */
export interface ErrorContext {
  /** Ties what the user sees to the server's log. */
  readonly correlationId?: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** Code and details that belong together; narrow on `code`. */
export type CodedDetails = {
  [Code in ErrorCode]: { readonly code: Code; readonly details: ErrorDetails<Code> };
}[ErrorCode];

/** The only error that crosses a boundary. Its `message` is for logs: users read the sentence that the messages hold for `code`. */
export class AdminSyncError extends Error {
  override readonly name = "AdminSyncError";
  readonly code: ErrorCode;
  /** `code` and `details` as one union, for narrowing: `if (error.coded.code === "PLAN_STALE") error.coded.details.plan`. */
  readonly coded: CodedDetails;
  readonly correlationId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(coded: CodedDetails, context: ErrorContext = {}) {
    super(coded.code, context.cause === undefined ? undefined : { cause: context.cause });
    this.code = coded.code;
    this.coded = coded;
    this.correlationId = context.correlationId;
    this.retryAfter = context.retryAfter;
  }

  get details(): CodedDetails["details"] {
    return this.coded.details;
  }
}

/** An error whose code says all. */
export function adminSyncError(code: BareCode, context?: ErrorContext): AdminSyncError {
  return new AdminSyncError({ code, details: {} } as CodedDetails, context);
}

/** Whether something thrown is an `AdminSyncError`, also when two copies of the package are loaded. */
export function isAdminSyncError(thrown: unknown): thrown is AdminSyncError {
  return (
    thrown instanceof AdminSyncError ||
    (thrown instanceof Error && thrown.name === "AdminSyncError" && "coded" in thrown)
  );
}
