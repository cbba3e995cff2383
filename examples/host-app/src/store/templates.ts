import type { DatabaseSync } from "node:sqlite";
import type { DossierId, FirmId, JsonObject } from "@adminsync/core/model";
import { jsonObjectSchema } from "@adminsync/core/protocol";
import * as v from "valibot";

/** One instance of a template: of which dossier, which one, for which period. */
export interface TemplateKey {
  readonly firmId: FirmId;
  readonly dossierId: DossierId;
  readonly template: string;
  readonly period: string;
}

/** What a user filled in so far; empty where nothing was. */
export function readTemplate(store: DatabaseSync, key: TemplateKey): JsonObject {
  const stored = store
    .prepare(`select "values" from template where firm_id = ? and dossier_id = ? and template = ? and period = ?`)
    .get(key.firmId, key.dossierId, key.template, key.period);
  if (stored === undefined) return {};
  return v.parse(jsonObjectSchema, JSON.parse(v.parse(v.object({ values: v.string() }), stored).values));
}

export function writeTemplate(store: DatabaseSync, key: TemplateKey, values: JsonObject): void {
  store
    .prepare(
      `insert into template (firm_id, dossier_id, template, period, "values") values (?, ?, ?, ?, ?)
       on conflict do update set "values" = excluded."values"`,
    )
    .run(key.firmId, key.dossierId, key.template, key.period, JSON.stringify(values));
}
