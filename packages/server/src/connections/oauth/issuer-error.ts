import { AdminSyncError, adminSyncError, isAdminSyncError } from "@adminsync/core/errors";
import {
  AuthorizationResponseError,
  OperationProcessingError,
  ResponseBodyError,
  UnsupportedOperationError,
  WWWAuthenticateChallengeError,
} from "oauth4webapi";

/** What went wrong at an issuer, as a code of ours. `where` names the request. */
export function issuerError(thrown: unknown, where: string): AdminSyncError {
  if (isAdminSyncError(thrown)) return thrown;
  // What fetch throws: no name, no route, a connection that broke.
  if (thrown instanceof TypeError) return adminSyncError("PACKAGE_UNREACHABLE", { cause: brokenLine(thrown) });
  const cause = withoutAnswer(thrown);
  if (thrown instanceof ResponseBodyError) {
    if (thrown.error === "invalid_grant") return adminSyncError("SIGN_IN_CODE_REFUSED", { cause });
    return answerInvalid(where, thrown.error, cause);
  }
  if (thrown instanceof AuthorizationResponseError) return authorizationError(thrown.error, cause);
  // An issuer asks so for another client than the one that it was shown (RFC 6749 §5.2).
  if (thrown instanceof WWWAuthenticateChallengeError) return answerInvalid(where, "invalid_client", cause);
  if (thrown instanceof OperationProcessingError || thrown instanceof UnsupportedOperationError) {
    return answerInvalid(where, thrown.code ?? "unreadable", cause);
  }
  return adminSyncError("INTERNAL", { cause });
}

/** What broke the line, by its words: on its errors `fetch` hangs what came over the line last. */
function brokenLine(thrown: TypeError): Error {
  const { message, cause } = thrown;
  return new Error(message, cause instanceof Error ? { cause: withoutAnswer(cause) } : {});
}

/** On its errors oauth4webapi hangs whole answers, tokens and codes among them; a host's own log may write down all of an error. */
function withoutAnswer(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return new Error(typeof thrown);
  const { name, message, stack = "" } = thrown;
  return Object.assign(new Error(message), { name, stack });
}

/** What the login's own page answered in place of a code (RFC 6749 §4.1.2.1). */
export function authorizationError(error: string, cause?: unknown): AdminSyncError {
  if (error === "access_denied") return adminSyncError("SIGN_IN_CANCELLED", { cause });
  if (error === "server_error" || error === "temporarily_unavailable") {
    return adminSyncError("PACKAGE_UNAVAILABLE", { cause });
  }
  return answerInvalid("authorization", error, cause);
}

/** Only the error's own word goes out, no text of the issuer's. */
function answerInvalid(where: string, error: string, cause: unknown): AdminSyncError {
  const problem = /^[\x21-\x7e]{1,60}$/.test(error) ? error : "unreadable";
  return new AdminSyncError({ code: "PACKAGE_ANSWER_INVALID", details: { where, problem } }, { cause });
}
