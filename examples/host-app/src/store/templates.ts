import { createHash } from "node:crypto";
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

/** How far a template is for one period. */
export interface TemplateProgress {
  readonly template: string;
  readonly period: string;
  /** Fields, or rows of a list, that hold something. */
  readonly filled: number;
}

const progressRow = v.object({ template: v.string(), period: v.string(), values: v.string() });

/** The templates of a dossier that hold something. */
export function templateProgress(store: DatabaseSync, firmId: FirmId, dossierId: DossierId): TemplateProgress[] {
  return store
    .prepare(`select template, period, "values" from template where firm_id = ? and dossier_id = ?`)
    .all(firmId, dossierId)
    .map((stored) => {
      const { template, period, values } = v.parse(progressRow, stored);
      return { template, period, filled: filledIn(v.parse(jsonObjectSchema, JSON.parse(values))) };
    });
}

function filledIn(values: JsonObject): number {
  return Object.values(values).reduce<number>((sum, value) => {
    if (Array.isArray(value)) return sum + value.length;
    return sum + (value === null || value === "" ? 0 : 1);
  }, 0);
}

/** Stands for the values as they are now: who saves says which ones he began from. */
export function tagOf(values: JsonObject): string {
  return `"${createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 22)}"`;
}
