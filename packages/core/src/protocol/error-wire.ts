import * as v from "valibot";
import { AdminSyncError, type CodedDetails } from "../errors/admin-sync-error.ts";
import type { ErrorCode } from "../errors/codes.ts";
import type { JsonObject } from "../model/json.ts";
import { linkPlanSchema } from "./schema/link.ts";
import { errorCodeSchema, jsonObjectSchema } from "./schema/values.ts";

/** How an error travels: `{ "error": { "code", "details", "correlationId", "retryAfter"? } }`. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly details: JsonObject;
    readonly correlationId: string;
    readonly retryAfter?: number;
  };
}

const errorBodySchema: v.GenericSchema<unknown, ErrorBody> = v.object({
  error: v.object({
    code: errorCodeSchema,
    details: jsonObjectSchema,
    correlationId: v.string(),
    retryAfter: v.exactOptional(v.number()),
  }),
});

const detailsByCode: { readonly [Code in ErrorCode]?: v.GenericSchema } = {
  INVALID_INPUT: v.object({ issues: v.array(v.object({ path: v.string(), problem: v.string() })) }),
  BODY_TOO_LARGE: v.object({ limit: v.number() }),
  EXTERNAL_ID_MALFORMED: v.object({ externalId: v.string(), example: v.string() }),
  REFERENCE_NOT_FOUND: v.object({ externalId: v.string() }),
  REFERENCE_GONE: v.object({ externalId: v.string() }),
  REFERENCE_NOT_LINKABLE: v.object({ reason: v.string() }),
  PLAN_STALE: v.object({ plan: linkPlanSchema }),
  PACKAGE_ANSWER_INVALID: v.object({ where: v.string(), problem: v.string() }),
  DATABASE_LOCKED: v.object({ holder: v.string() }),
  CONFIGURATION_INVALID: v.object({ problem: v.string() }),
  BINDING_INVALID: v.object({ problem: v.string() }),
};

/** Reads an error off the wire; null where the text is not one of ours. */
export function readErrorBody(input: unknown): AdminSyncError | null {
  const body = v.safeParse(errorBodySchema, input);
  if (!body.success) return null;
  const { code, details, correlationId, retryAfter } = body.output.error;
  const schema = detailsByCode[code] ?? v.object({});
  const parsed = v.safeParse(schema, details);
  if (!parsed.success) return null;
  // The schema that belongs to the code has just accepted the details.
  const coded = { code, details: parsed.output } as CodedDetails;
  return new AdminSyncError(coded, { correlationId, ...(retryAfter === undefined ? {} : { retryAfter }) });
}
