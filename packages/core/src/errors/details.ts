import type { LinkPlan } from "../model/link.ts";
import type { NotLinkableReason } from "../model/reference.ts";
import type { ErrorCode } from "./codes.ts";

/** One thing wrong with an input: where, and what was expected there. */
export interface InputIssue {
  readonly path: string;
  readonly problem: string;
}

/** What comes with a code; codes that are not named here carry nothing. */
interface DetailsByCode {
  INVALID_INPUT: { readonly issues: readonly InputIssue[] };
  BODY_TOO_LARGE: { readonly limit: number };
  EXTERNAL_ID_MALFORMED: { readonly externalId: string; readonly example: string };
  REFERENCE_NOT_FOUND: { readonly externalId: string };
  REFERENCE_GONE: { readonly externalId: string };
  REFERENCE_NOT_LINKABLE: { readonly reason: NotLinkableReason };
  PLAN_STALE: { readonly plan: LinkPlan };
  PACKAGE_ANSWER_INVALID: { readonly where: string; readonly problem: string };
  DATABASE_LOCKED: { readonly holder: string };
  CONFIGURATION_INVALID: { readonly problem: string };
  BINDING_INVALID: { readonly problem: string };
}

/** Nothing to add to the code. */
export type NoDetails = Readonly<Record<string, never>>;

/** The details that belong to one code. */
export type ErrorDetails<Code extends ErrorCode> = Code extends keyof DetailsByCode ? DetailsByCode[Code] : NoDetails;

/** The codes that carry nothing. */
export type BareCode = Exclude<ErrorCode, keyof DetailsByCode>;
