import { AdminSyncError, type InputIssue } from "@adminsync/core/errors";
import * as v from "valibot";

/** Reads input by a schema. Rejects with `INVALID_INPUT`, naming every place that is wrong. */
export function parseInput<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Output {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const issues = result.issues.map((issue): InputIssue => ({
    path: v.getDotPath(issue) ?? "",
    problem: issue.message.slice(0, 300),
  }));
  throw new AdminSyncError({ code: "INVALID_INPUT", details: { issues: issues.slice(0, 20) } });
}
