import type { DatabaseSync } from "node:sqlite";
import type { Dossier, DossierId, FirmId } from "@adminsync/core/model";
import { dossierIdSchema } from "@adminsync/core/protocol";
import type { HostDossiers } from "@adminsync/server";
import * as v from "valibot";

const row = v.object({
  id: dossierIdSchema,
  name: v.string(),
  enterprise_number: v.nullable(v.string()),
  legal_form: v.nullable(v.string()),
  bookkeeping_at: v.nullable(v.string()),
});

/** A dossier as the host shows it. */
export interface HostDossier extends Dossier {
  /** When the figures were last fetched by the host itself. */
  readonly bookkeepingAt: string | null;
}

function toDossier(stored: unknown): HostDossier {
  const { id, name, enterprise_number, legal_form, bookkeeping_at } = v.parse(row, stored);
  return {
    id,
    name,
    ...(enterprise_number === null ? {} : { enterpriseNumber: enterprise_number }),
    ...(legal_form === null ? {} : { legalForm: legal_form }),
    bookkeepingAt: bookkeeping_at,
  };
}

const columns = "id, name, enterprise_number, legal_form, bookkeeping_at";
const PAGE = 100;

export function findDossier(store: DatabaseSync, firmId: FirmId, id: DossierId): HostDossier | null {
  const stored = store.prepare(`select ${columns} from dossier where firm_id = ? and id = ?`).get(firmId, id);
  return stored === undefined ? null : toDossier(stored);
}

export function listDossiers(store: DatabaseSync, firmId: FirmId): HostDossier[] {
  const rows = store.prepare(`select ${columns} from dossier where firm_id = ? order by name, id`).all(firmId);
  return rows.map(toDossier);
}

/** Adds a dossier; false where there is one with its id, which stays as it is. */
export function addDossier(store: DatabaseSync, firmId: FirmId, dossier: Dossier): boolean {
  const added = store
    .prepare(`insert or ignore into dossier (firm_id, id, name, enterprise_number, legal_form) values (?, ?, ?, ?, ?)`)
    .run(firmId, dossier.id, dossier.name, dossier.enterpriseNumber ?? null, dossier.legalForm ?? null);
  return added.changes > 0;
}

/** Changes what a dossier says of itself. */
export function changeDossier(store: DatabaseSync, firmId: FirmId, dossier: Dossier): void {
  store
    .prepare(`update dossier set name = ?, enterprise_number = ?, legal_form = ? where firm_id = ? and id = ?`)
    .run(dossier.name, dossier.enterpriseNumber ?? null, dossier.legalForm ?? null, firmId, dossier.id);
}

/** The host's bookkeeping sync, as small as an example's may be: it writes down when it ran. Of all dossiers unless one is named. */
export function syncBookkeeping(store: DatabaseSync, firmId: FirmId, at: string, id: DossierId | null = null): void {
  store.prepare(`update dossier set bookkeeping_at = ? where firm_id = ? and id = coalesce(?, id)`).run(at, firmId, id);
}

const newest = v.object({ at: v.nullable(v.string()) });

/** When any bookkeeping was last fetched, in milliseconds since 1970; 0 where none ever was. */
export function lastBookkeeping(store: DatabaseSync): number {
  const { at } = v.parse(newest, store.prepare(`select max(bookkeeping_at) as at from dossier`).get());
  return at === null ? 0 : Date.parse(at);
}

/** What adminsync asks of a host's dossiers, on this store. */
export function dossiersPort(store: DatabaseSync): HostDossiers {
  return {
    get: async (firmId, id) => findDossier(store, firmId, id),
    list: async (firmId, cursor) => {
      const rows = store
        .prepare(`select ${columns} from dossier where firm_id = ? and id > ? order by id limit ?`)
        .all(firmId, cursor ?? "", PAGE)
        .map(toDossier);
      return { dossiers: rows, cursor: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null };
    },
    rename: async (firmId, id, name, { ifName }) => {
      const changed = store
        .prepare(`update dossier set name = ? where firm_id = ? and id = ? and name = ?`)
        .run(name, firmId, id, ifName);
      if (changed.changes > 0) return "renamed";
      return findDossier(store, firmId, id) === null ? "not-found" : "name-changed";
    },
  };
}
