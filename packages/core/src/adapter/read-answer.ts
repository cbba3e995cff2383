import * as v from "valibot";
import { adminSyncError, type AdminSyncError } from "../errors/admin-sync-error.ts";
import { readErrorBody } from "../protocol/error-wire.ts";
import { ROUTES, type RouteName, type ShapeOf } from "../protocol/table.ts";

/** What a route answered, by its schema. Throws `SERVER_ANSWER_INVALID`. */
export function readAnswer<Name extends RouteName>(name: Name, body: unknown): ShapeOf<Name>["answer"] {
  const answer = v.safeParse(ROUTES[name].answer, body);
  if (!answer.success) throw adminSyncError("SERVER_ANSWER_INVALID", { cause: answer.issues });
  return answer.output;
}

/** The error that a body tells of. */
export function failureOf(body: unknown): AdminSyncError {
  return readErrorBody(body) ?? adminSyncError("SERVER_ANSWER_INVALID");
}
