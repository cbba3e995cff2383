/** Who can do something about an error. */
export type WayOut = "user" | "firm-admin" | "package" | "host" | "support";

/** What a code means for the user: whether trying again can help, and who has to act. */
export interface ErrorMeaning {
  /** `now`: the same call may pass at once · `later`: after a while · `after-change`: after something was changed · `never`. */
  readonly retry: "now" | "later" | "after-change" | "never";
  readonly wayOut: WayOut;
}

/** The closed list. Code branches on these, never on text; sentences come from the messages, by code. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "REQUEST_HEADER_MISSING"
  | "INVALID_INPUT"
  | "BODY_NOT_JSON"
  | "BODY_TOO_LARGE"
  | "ROUTE_NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "DOSSIER_NOT_FOUND"
  | "PACKAGE_NOT_FOUND"
  | "CONNECTION_NOT_FOUND"
  | "CONNECTION_NOT_READY"
  | "CONNECTION_IN_USE"
  | "METHOD_NOT_OFFERED"
  | "EXTERNAL_ID_MALFORMED"
  | "REFERENCE_NOT_FOUND"
  | "REFERENCE_NOT_LINKABLE"
  | "REFERENCE_GONE"
  | "LINK_NOT_FOUND"
  | "RUN_NOT_FOUND"
  | "SNAPSHOT_NOT_FOUND"
  | "DECISION_NOT_FOUND"
  | "PLAN_STALE"
  | "CREDENTIALS_REJECTED"
  | "CREDENTIALS_EXPIRED"
  | "SIGN_IN_CANCELLED"
  | "SIGN_IN_UNKNOWN"
  | "SIGN_IN_USED"
  | "SIGN_IN_OF_ANOTHER_USER"
  | "SIGN_IN_EXPIRED"
  | "SIGN_IN_CODE_REFUSED"
  | "SIGN_IN_ISSUER_MISMATCH"
  | "PACKAGE_RIGHTS_MISSING"
  | "PACKAGE_RATE_LIMITED"
  | "PACKAGE_UNAVAILABLE"
  | "PACKAGE_UNREACHABLE"
  | "PACKAGE_SILENT"
  | "PACKAGE_ANSWER_INVALID"
  | "CANCELLED"
  | "INTERRUPTED"
  | "HOST_FAILED"
  | "RATE_LIMITED"
  | "OFFLINE"
  | "SERVER_UNREACHABLE"
  | "SERVER_ANSWER_INVALID"
  | "DATABASE_LOCKED"
  | "DATABASE_UNAVAILABLE"
  | "VALUE_TOO_DEEP"
  | "VALUE_CYCLIC"
  | "VALUE_UNREADABLE"
  | "BINDING_INVALID"
  | "CONFIGURATION_INVALID"
  | "INTERNAL";

/** What each code means. */
export const ERROR_MEANINGS: Readonly<Record<ErrorCode, ErrorMeaning>> = {
  UNAUTHENTICATED: { retry: "after-change", wayOut: "user" },
  FORBIDDEN: { retry: "after-change", wayOut: "firm-admin" },
  REQUEST_HEADER_MISSING: { retry: "never", wayOut: "host" },
  INVALID_INPUT: { retry: "after-change", wayOut: "user" },
  BODY_NOT_JSON: { retry: "after-change", wayOut: "host" },
  BODY_TOO_LARGE: { retry: "after-change", wayOut: "host" },
  ROUTE_NOT_FOUND: { retry: "never", wayOut: "host" },
  METHOD_NOT_ALLOWED: { retry: "never", wayOut: "host" },
  DOSSIER_NOT_FOUND: { retry: "never", wayOut: "user" },
  PACKAGE_NOT_FOUND: { retry: "never", wayOut: "host" },
  CONNECTION_NOT_FOUND: { retry: "never", wayOut: "firm-admin" },
  CONNECTION_NOT_READY: { retry: "after-change", wayOut: "firm-admin" },
  CONNECTION_IN_USE: { retry: "after-change", wayOut: "firm-admin" },
  METHOD_NOT_OFFERED: { retry: "never", wayOut: "host" },
  EXTERNAL_ID_MALFORMED: { retry: "after-change", wayOut: "user" },
  REFERENCE_NOT_FOUND: { retry: "after-change", wayOut: "user" },
  REFERENCE_NOT_LINKABLE: { retry: "after-change", wayOut: "user" },
  REFERENCE_GONE: { retry: "after-change", wayOut: "user" },
  LINK_NOT_FOUND: { retry: "never", wayOut: "user" },
  RUN_NOT_FOUND: { retry: "never", wayOut: "user" },
  SNAPSHOT_NOT_FOUND: { retry: "never", wayOut: "user" },
  DECISION_NOT_FOUND: { retry: "never", wayOut: "user" },
  PLAN_STALE: { retry: "after-change", wayOut: "user" },
  CREDENTIALS_REJECTED: { retry: "after-change", wayOut: "firm-admin" },
  CREDENTIALS_EXPIRED: { retry: "after-change", wayOut: "firm-admin" },
  SIGN_IN_CANCELLED: { retry: "now", wayOut: "user" },
  SIGN_IN_UNKNOWN: { retry: "now", wayOut: "user" },
  SIGN_IN_USED: { retry: "now", wayOut: "user" },
  SIGN_IN_OF_ANOTHER_USER: { retry: "now", wayOut: "user" },
  SIGN_IN_EXPIRED: { retry: "now", wayOut: "user" },
  SIGN_IN_CODE_REFUSED: { retry: "now", wayOut: "user" },
  SIGN_IN_ISSUER_MISMATCH: { retry: "now", wayOut: "support" },
  PACKAGE_RIGHTS_MISSING: { retry: "after-change", wayOut: "firm-admin" },
  PACKAGE_RATE_LIMITED: { retry: "later", wayOut: "user" },
  PACKAGE_UNAVAILABLE: { retry: "later", wayOut: "package" },
  PACKAGE_UNREACHABLE: { retry: "later", wayOut: "package" },
  PACKAGE_SILENT: { retry: "later", wayOut: "package" },
  PACKAGE_ANSWER_INVALID: { retry: "later", wayOut: "support" },
  CANCELLED: { retry: "now", wayOut: "user" },
  INTERRUPTED: { retry: "now", wayOut: "user" },
  HOST_FAILED: { retry: "later", wayOut: "host" },
  RATE_LIMITED: { retry: "later", wayOut: "user" },
  OFFLINE: { retry: "later", wayOut: "user" },
  SERVER_UNREACHABLE: { retry: "later", wayOut: "host" },
  SERVER_ANSWER_INVALID: { retry: "never", wayOut: "host" },
  DATABASE_LOCKED: { retry: "after-change", wayOut: "host" },
  DATABASE_UNAVAILABLE: { retry: "later", wayOut: "host" },
  VALUE_TOO_DEEP: { retry: "never", wayOut: "host" },
  VALUE_CYCLIC: { retry: "never", wayOut: "host" },
  VALUE_UNREADABLE: { retry: "never", wayOut: "host" },
  BINDING_INVALID: { retry: "never", wayOut: "host" },
  CONFIGURATION_INVALID: { retry: "never", wayOut: "host" },
  INTERNAL: { retry: "later", wayOut: "support" },
};

/** Whether text is a code of the list. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERROR_MEANINGS, text);
}
