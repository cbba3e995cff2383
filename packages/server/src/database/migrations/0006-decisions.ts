import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** What users chose: batches that are undone as one, and the choices in them. */
export const decisions: Migration = {
  number: 6,
  name: "decisions",
  sql: `
create table adminsync.decision_batch (
  firm_id text not null check (firm_id <> ''),
  id text not null,
  sequence bigint generated always as identity,
  dossier_id text not null,
  binding_id text not null,
  scope text not null,
  inverse jsonb not null,
  decided_by text not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (firm_id, id),
  check ((undone_at is null) = (undone_by is null))
);
create index decision_batch_by_scope on adminsync.decision_batch (firm_id, dossier_id, binding_id, scope, sequence);
${isolate("decision_batch", "select, insert, update")}
create table adminsync.decision (
  firm_id text not null check (firm_id <> ''),
  id text not null,
  batch_id text not null,
  position integer not null,
  at jsonb not null,
  choice jsonb not null,
  template jsonb not null,
  source jsonb not null,
  snapshot_id text not null,
  why text,
  primary key (firm_id, id),
  unique (firm_id, batch_id, position),
  foreign key (firm_id, batch_id) references adminsync.decision_batch (firm_id, id),
  foreign key (firm_id, snapshot_id) references adminsync.snapshot (firm_id, id)
);
${isolate("decision", "select, insert")}`,
};
