import { jsonObjectSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { readTemplate, tagOf, writeTemplate } from "../store/templates.ts";
import type { InDossier } from "./host-api.ts";
import { fieldsOf, json } from "./json.ts";

/**
 * The values of one template for one period. Who sends `If-Match` with the tag of what he began from saves only while nobody else has: else 412,
 * with the values as they are now.
 */
export async function templateRoute(
  { store, caller, dossier }: InDossier,
  request: Request,
  at: { readonly template: string; readonly period: string },
): Promise<Response> {
  const key = { firmId: caller.firmId, dossierId: dossier.id, ...at };
  const answer = (status: number): Response => {
    const values = readTemplate(store, key);
    return json(values, { status, headers: { etag: tagOf(values) } });
  };
  if (request.method !== "PUT") return answer(200);
  const values = v.safeParse(jsonObjectSchema, await fieldsOf(request));
  if (!values.success) return json({ error: "not a template" }, { status: 422 });
  // Nothing is awaited between looking and writing, so that nobody comes between.
  const expected = request.headers.get("if-match");
  if (expected !== null && expected !== tagOf(readTemplate(store, key))) return answer(412);
  writeTemplate(store, key, values.output);
  return answer(200);
}
