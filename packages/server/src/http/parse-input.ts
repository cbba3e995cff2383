import { AdminSyncError, type InputIssue } from "@adminsync/core/errors";
import * as v from "valibot";
import { unstorableText } from "./storable-text.ts";

/** Reads input by a schema. Throws `INVALID_INPUT`, naming every place that is wrong, or the first text that no database can keep. */
export function parseInput<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Output {
  const unstorable = unstorableText(input);
  if (unstorable !== null) throw invalidInput([unstorable]);
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const issues = result.issues.map((issue): InputIssue => ({
    path: v.getDotPath(issue) ?? "",
    problem: issue.message.slice(0, 300),
  }));
  throw invalidInput(issues.slice(0, 20));
}

function invalidInput(issues: readonly InputIssue[]): AdminSyncError {
  return new AdminSyncError({ code: "INVALID_INPUT", details: { issues } });
}
