import type { ErrorCode } from "@adminsync/core/errors";
import type { ErrorSentences, ErrorSituation, ErrorText } from "../error-text.ts";
import type { NextStep } from "../next-step.ts";

export const steps: Readonly<Record<NextStep, string>> = {
  retry: "Try again",
  "sign-in": "Sign in again",
  reload: "Reload the page",
  "choose-reference": "Choose another reference",
  "correct-input": "Correct the input",
  "see-new-plan": "See the new plan",
  "open-connections": "Open connections",
  "copy-details": "Copy details",
};

const NOTHING_SAVED = "Nothing was saved or changed.";
const UNTOUCHED = "Your data have not changed.";
const TELL_SUPPORT = "Copy the details and pass them on to the help desk.";
const TELL_ADMIN = "Ask an admin of your firm.";
const RELOAD = "Reload the page.";

const stays = ({ keptFrom }: ErrorSituation): string =>
  keptFrom === null ? "No data have been pulled yet." : `Your data of ${keptFrom} stay in place.`;
const the = ({ source }: ErrorSituation): string => source ?? "the administration package";
const The = ({ source }: ErrorSituation): string => source ?? "The administration package";
const again = ({ retryIn }: ErrorSituation): string =>
  retryIn === null ? "Try again in a while." : `Try again ${retryIn}.`;
const orTonight = "Try again; we will try tonight as well.";
const always =
  (what: string, data: string, next: string): ErrorSentences =>
  (): ErrorText => ({ what, data, next });

export const errors: Readonly<Record<ErrorCode, ErrorSentences>> = {
  UNAUTHENTICATED: always("You are no longer signed in", NOTHING_SAVED, "Sign in again."),
  FORBIDDEN: always("You have no right to do this", NOTHING_SAVED, TELL_ADMIN),
  REQUEST_HEADER_MISSING: always("The request was refused", NOTHING_SAVED, TELL_SUPPORT),
  INVALID_INPUT: always("Something is not filled in well", NOTHING_SAVED, "Correct the fields that are marked."),
  BODY_NOT_JSON: always("The server did not understand the request", NOTHING_SAVED, TELL_SUPPORT),
  BODY_TOO_LARGE: always("This is too much at once", NOTHING_SAVED, TELL_SUPPORT),
  ROUTE_NOT_FOUND: always("The server has no such part", NOTHING_SAVED, TELL_SUPPORT),
  METHOD_NOT_ALLOWED: always("The server does not allow this", NOTHING_SAVED, TELL_SUPPORT),
  DOSSIER_NOT_FOUND: always("This dossier no longer exists", "Nothing was pulled.", RELOAD),
  PACKAGE_NOT_FOUND: always("This administration package is not offered", NOTHING_SAVED, TELL_SUPPORT),
  CONNECTION_NOT_FOUND: (s) => ({ what: "This connection no longer exists", data: stays(s), next: TELL_ADMIN }),
  CONNECTION_NOT_READY: (s) => ({
    what: `The connection with ${the(s)} is not ready yet`,
    data: stays(s),
    next: "See under connections what is still needed.",
  }),
  CONNECTION_IN_USE: always("Dossiers are still linked to this connection", UNTOUCHED, "Unlink those dossiers first."),
  METHOD_NOT_OFFERED: always("This package cannot be connected this way", NOTHING_SAVED, TELL_SUPPORT),
  EXTERNAL_ID_MALFORMED: ({ externalId, example }) => ({
    what: externalId === null ? "This external id is not right" : `${externalId} is not a valid external id`,
    data: NOTHING_SAVED,
    next: example === null ? "Correct the external id." : `Correct it: it looks like ${example}.`,
  }),
  REFERENCE_NOT_FOUND: (s) => ({
    what: `${s.externalId ?? "This reference"} is not in ${the(s)}`,
    data: NOTHING_SAVED,
    next: "Choose another reference.",
  }),
  REFERENCE_NOT_LINKABLE: always("This reference cannot be linked", NOTHING_SAVED, "Choose another reference."),
  REFERENCE_GONE: (s) => ({
    what: `${s.externalId ?? "The reference"} is no longer in ${the(s)}`,
    data: stays(s),
    next: "Choose another reference.",
  }),
  LINK_NOT_FOUND: always("This dossier is no longer linked", UNTOUCHED, RELOAD),
  RUN_NOT_FOUND: (s) => ({ what: "This sync is no longer known", data: stays(s), next: RELOAD }),
  SNAPSHOT_NOT_FOUND: always("No data have been pulled yet", UNTOUCHED, "Update the dossier."),
  DECISION_NOT_FOUND: always("This choice is no longer known", UNTOUCHED, RELOAD),
  PLAN_STALE: always("The data have changed in the meantime", NOTHING_SAVED, "See what changes now and save again."),
  CREDENTIALS_REJECTED: (s) => ({
    what: `${The(s)} does not accept the sign-in`,
    data: stays(s),
    next: "Have an admin sign the connection in again.",
  }),
  CREDENTIALS_EXPIRED: (s) => ({
    what: `The sign-in with ${the(s)} has expired`,
    data: stays(s),
    next: "Have an admin sign the connection in again.",
  }),
  SIGN_IN_CANCELLED: (s) => ({
    what: `You are not logged in to ${the(s)}: the login was broken off`,
    data: NOTHING_SAVED,
    next: "Log in again if you want to make the connection.",
  }),
  SIGN_IN_UNKNOWN: (s) => ({
    what: `This login to ${the(s)} was not begun here`,
    data: NOTHING_SAVED,
    next: "Begin the login again from this page.",
  }),
  SIGN_IN_USED: (s) => ({
    what: `This login to ${the(s)} was used already`,
    data: NOTHING_SAVED,
    next: "See whether the connection works; otherwise log in again.",
  }),
  SIGN_IN_OF_ANOTHER_USER: (s) => ({
    what: `This login to ${the(s)} was begun by another user`,
    data: NOTHING_SAVED,
    next: "Have whoever began it finish it, or log in again yourself.",
  }),
  SIGN_IN_EXPIRED: (s) => ({
    what: `Logging in to ${the(s)} took longer than ten minutes`,
    data: NOTHING_SAVED,
    next: "Log in again.",
  }),
  SIGN_IN_CODE_REFUSED: (s) => ({
    what: `${The(s)} did not complete the login`,
    data: NOTHING_SAVED,
    next: "Log in again.",
  }),
  SIGN_IN_ISSUER_MISMATCH: (s) => ({
    what: `The answer to the login does not come from ${the(s)}`,
    data: NOTHING_SAVED,
    next: "Close other windows in which you were logging in and try once more. If it stays so, copy the details and give them to support.",
  }),
  PACKAGE_RIGHTS_MISSING: (s) => ({
    what: `The connection has too few rights in ${the(s)}`,
    data: stays(s),
    next: "Have an admin check the rights in the package.",
  }),
  PACKAGE_RATE_LIMITED: (s) => ({ what: `${The(s)} takes no more requests for now`, data: stays(s), next: again(s) }),
  PACKAGE_UNAVAILABLE: (s) => ({ what: `${The(s)} is down for now`, data: stays(s), next: again(s) }),
  PACKAGE_UNREACHABLE: (s) => ({ what: "The firm's server does not answer", data: stays(s), next: orTonight }),
  PACKAGE_SILENT: (s) => ({ what: `${The(s)} gave no answer in time`, data: stays(s), next: orTonight }),
  PACKAGE_ANSWER_INVALID: (s) => ({
    what: `${The(s)} gave an answer that cannot be read`,
    data: stays(s),
    next: TELL_SUPPORT,
  }),
  CANCELLED: (s) => ({ what: "The update was stopped", data: stays(s), next: "Update again whenever you like." }),
  INTERRUPTED: (s) => ({ what: "The update was interrupted", data: stays(s), next: "Try again." }),
  HOST_FAILED: always("Your application could not process this", NOTHING_SAVED, "Try again in a while."),
  RATE_LIMITED: (s) => ({ what: "This is a little too fast", data: UNTOUCHED, next: again(s) }),
  OFFLINE: (s) => ({ what: "You are offline", data: stays(s), next: "Try again once you are online." }),
  SERVER_UNREACHABLE: (s) => ({ what: "The server cannot be reached", data: stays(s), next: again(s) }),
  SERVER_ANSWER_INVALID: always("The server gave an answer that cannot be read", UNTOUCHED, TELL_SUPPORT),
  DATABASE_LOCKED: always("The data are in use elsewhere", NOTHING_SAVED, TELL_SUPPORT),
  DATABASE_UNAVAILABLE: (s) => ({ what: "The data cannot be reached for now", data: NOTHING_SAVED, next: again(s) }),
  VALUE_TOO_DEEP: always("This template cannot be compared", UNTOUCHED, TELL_SUPPORT),
  VALUE_CYCLIC: always("A value of this template refers to itself", UNTOUCHED, TELL_SUPPORT),
  VALUE_UNREADABLE: always("A value of this template cannot be read", UNTOUCHED, TELL_SUPPORT),
  BINDING_INVALID: always("This template is not set up well", UNTOUCHED, TELL_SUPPORT),
  CONFIGURATION_INVALID: always("The server is not set up well", UNTOUCHED, TELL_SUPPORT),
  INTERNAL: always("Something went wrong on our side", UNTOUCHED, TELL_SUPPORT),
};
