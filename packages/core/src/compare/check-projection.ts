import { RECORD_PATHS } from "../model/coverage.ts";
import { must } from "./define-binding.ts";
import type { FieldTable, ListFields, Projection } from "./projection.ts";

const PATHS: ReadonlySet<string> = new Set(RECORD_PATHS);

function checkPaths(restsOn: readonly string[], where: string): void {
  for (const path of restsOn) must(PATHS.has(path), `${where}: '${path}'`);
}

function checkFields(fields: FieldTable, where: string): void {
  for (const [name, { restsOn }] of Object.entries(fields)) checkPaths(restsOn, `${where}.${name}`);
}

/**
 * Looks whether a projection of one's own rests on paths that a record has, and identifies rows by fields that it has: what is misspelled there
 * would never be supplied, and say nothing. For tests, and for hosts without types; `defineBinding` doesn't call it.
 * @throws AdminSyncError `BINDING_INVALID`, its `problem` the place.
 */
export function checkProjection<Field extends string, Lists extends ListFields>(
  projection: Projection<Field, Lists>,
): void {
  checkFields(projection.fields, "fields");
  for (const [name, list] of Object.entries(projection.lists)) {
    const where = `lists.${name}`;
    checkPaths(list.restsOn, where);
    checkFields(list.fields, where);
    const { parts = [], ...single } = list.roles;
    for (const role of [...Object.values(single), ...parts]) {
      must(Object.hasOwn(list.fields, role), `${where}: '${role}'`);
    }
  }
}
