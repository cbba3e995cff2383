import { firmIdSchema, userIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Caller } from "../host.ts";

const callerSchema = v.object({
  firmId: firmIdSchema,
  userId: userIdSchema,
  role: v.picklist(["viewer", "editor", "admin"]),
});

/**
 * The caller as the host gave it. A host may be plain JavaScript: a role that isn't ours must not pass for the highest, nor an empty firm for
 * a firm. Throws where it is no caller; the error tells the place, not the value.
 */
export function checkCaller(given: unknown): Caller {
  const caller = v.safeParse(callerSchema, given);
  if (caller.success) return caller.output;
  const places = caller.issues.map((issue) => v.getDotPath(issue) ?? "the caller");
  throw new TypeError(`authenticate answered no caller: ${places.join(", ")}`);
}
