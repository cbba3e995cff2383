import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** What happened to dossiers and connections: lines are added, never changed or removed. */
export const history: Migration = {
  number: 7,
  name: "history",
  sql: `
create table adminsync.history (
  firm_id text not null check (firm_id <> ''),
  id text not null,
  sequence bigint generated always as identity,
  dossier_id text,
  at timestamptz not null,
  by_user text,
  event jsonb not null,
  primary key (firm_id, id)
);
create index history_by_dossier on adminsync.history (firm_id, dossier_id, sequence);
${isolate("history", "select, insert")}`,
};
