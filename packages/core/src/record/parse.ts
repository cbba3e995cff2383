import * as v from "valibot";
import type { InputIssue } from "../errors/details.ts";
import type { AdminRecord } from "../model/record.ts";
import { adminRecordSchema } from "./schema.ts";

/** A record that was read, or what is wrong with the input. */
export type ParsedRecord =
  | { readonly ok: true; readonly record: AdminRecord }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** So many issues say enough; an input that is wrong throughout could have thousands. */
const MAX_ISSUES = 20;

/**
 * Reads a record from input of any kind. Keys that a record doesn't have are left out. Issues name what was expected and never
 * quote the input: it may hold a national number.
 */
export function parseAdminRecord(input: unknown): ParsedRecord {
  const parsed = v.safeParse(adminRecordSchema, input, {
    message: (issue) => `expected ${issue.expected ?? "otherwise"}`,
  });
  if (parsed.success) return { ok: true, record: parsed.output };
  const issues = parsed.issues.slice(0, MAX_ISSUES).map((issue) => ({
    path: v.getDotPath(issue) ?? "",
    problem: issue.message,
  }));
  return { ok: false, issues };
}
