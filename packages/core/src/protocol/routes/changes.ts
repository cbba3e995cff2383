import * as v from "valibot";
import type { Change } from "../../model/change.ts";
import { nothing, type Nothing, type Route, type Schema } from "../route.ts";
import { changeSchema } from "../schema/change.ts";

/** How long ago, in milliseconds, the caller last knew everything; null where it knows nothing that may be old. */
export interface ChangesQuery {
  readonly within: number | null;
}
const changesQuery: Schema<ChangesQuery> = v.object({
  within: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))), null),
});

/**
 * What changes in the caller's firm, as server-sent events (HTML Standard §9.2) named `change`, each with a `Change` as its data; comments in between
 * show that the line is open. It begins with what changed within the time asked for, or with `all` where that is no longer known. The server ends it
 * now and then, so that whoever calls is asked for anew. `Last-Event-ID` is not used.
 */
export const watchChanges: Route<{ params: Nothing; query: ChangesQuery; body: null; answer: Change }> = {
  method: "GET",
  path: "/changes",
  role: "viewer",
  params: nothing,
  query: changesQuery,
  body: null,
  answer: changeSchema,
  streams: true,
  errors: [],
};
