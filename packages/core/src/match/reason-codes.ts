import type { MatchReason } from "./reference-match.ts";

const REASON_CODES: Readonly<Record<MatchReason["code"], true>> = {
  "same-number": true,
  "number-mistyped": true,
  "other-number": true,
  "same-name": true,
  "similar-name": true,
  "other-name": true,
  "trade-name": true,
  "words-only-in-reference": true,
  "words-only-in-dossier": true,
  "form-converted": true,
  "other-form": true,
  "same-address": true,
  "same-street": true,
  "same-town": true,
  "other-address": true,
  "other-town": true,
  "common-name": true,
  "name-borne-by-others": true,
  "number-of-another": true,
};

/** Whether this is a reason that the messages have a sentence for. */
export function isReasonCode(code: unknown): code is MatchReason["code"] {
  return typeof code === "string" && Object.hasOwn(REASON_CODES, code);
}
