import { DatabaseSync } from "node:sqlite";

/** The host's own storage: its dossiers, its templates' values, its bookkeeping. adminsync never touches it. */
export function openStore(file: string): DatabaseSync {
  const store = new DatabaseSync(file);
  store.exec(`
    pragma journal_mode = wal;
    create table if not exists dossier (
      firm_id text not null, id text not null, name text not null, enterprise_number text, legal_form text,
      bookkeeping_at text, primary key (firm_id, id)
    ) strict;
    create table if not exists template (
      firm_id text not null, dossier_id text not null, template text not null, period text not null, "values" text not null,
      primary key (firm_id, dossier_id, template, period)
    ) strict;
  `);
  return store;
}
