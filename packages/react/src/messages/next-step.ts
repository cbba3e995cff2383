import type { ErrorCode } from "@adminsync/core/errors";

/** What the one button of an error does. A widget shows it only where it, or its host, can do it. */
export type NextStep =
  | "retry"
  | "sign-in"
  | "reload"
  | "choose-reference"
  | "correct-input"
  | "see-new-plan"
  | "open-connections"
  | "copy-details";

/** The step that belongs to each code. Who has nothing to press can always hand the details to somebody who has. */
export const NEXT_STEPS: Readonly<Record<ErrorCode, NextStep>> = {
  UNAUTHENTICATED: "sign-in",
  FORBIDDEN: "copy-details",
  REQUEST_HEADER_MISSING: "copy-details",
  INVALID_INPUT: "correct-input",
  BODY_NOT_JSON: "copy-details",
  BODY_TOO_LARGE: "copy-details",
  ROUTE_NOT_FOUND: "copy-details",
  METHOD_NOT_ALLOWED: "copy-details",
  DOSSIER_NOT_FOUND: "reload",
  PACKAGE_NOT_FOUND: "copy-details",
  CONNECTION_NOT_FOUND: "open-connections",
  CONNECTION_NOT_READY: "open-connections",
  CONNECTION_IN_USE: "open-connections",
  METHOD_NOT_OFFERED: "copy-details",
  EXTERNAL_ID_MALFORMED: "correct-input",
  REFERENCE_NOT_FOUND: "choose-reference",
  REFERENCE_NOT_LINKABLE: "choose-reference",
  REFERENCE_GONE: "choose-reference",
  LINK_NOT_FOUND: "reload",
  RUN_NOT_FOUND: "reload",
  SNAPSHOT_NOT_FOUND: "retry",
  DECISION_NOT_FOUND: "reload",
  PLAN_STALE: "see-new-plan",
  CREDENTIALS_REJECTED: "open-connections",
  CREDENTIALS_EXPIRED: "open-connections",
  SIGN_IN_CANCELLED: "retry",
  SIGN_IN_UNKNOWN: "retry",
  SIGN_IN_USED: "retry",
  SIGN_IN_OF_ANOTHER_USER: "retry",
  SIGN_IN_EXPIRED: "retry",
  SIGN_IN_CODE_REFUSED: "retry",
  SIGN_IN_ISSUER_MISMATCH: "copy-details",
  PACKAGE_RIGHTS_MISSING: "open-connections",
  PACKAGE_RATE_LIMITED: "retry",
  PACKAGE_UNAVAILABLE: "retry",
  PACKAGE_UNREACHABLE: "retry",
  PACKAGE_SILENT: "retry",
  PACKAGE_ANSWER_INVALID: "copy-details",
  CANCELLED: "retry",
  INTERRUPTED: "retry",
  HOST_FAILED: "retry",
  RATE_LIMITED: "retry",
  OFFLINE: "retry",
  SERVER_UNREACHABLE: "retry",
  SERVER_ANSWER_INVALID: "copy-details",
  DATABASE_LOCKED: "copy-details",
  DATABASE_UNAVAILABLE: "retry",
  VALUE_TOO_DEEP: "copy-details",
  VALUE_CYCLIC: "copy-details",
  VALUE_UNREADABLE: "copy-details",
  BINDING_INVALID: "copy-details",
  CONFIGURATION_INVALID: "copy-details",
  INTERNAL: "copy-details",
};
