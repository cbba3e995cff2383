import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** Attempts to pull a record: at most one under way a dossier, and one a dossier and night. */
export const runs: Migration = {
  number: 5,
  name: "runs",
  sql: `
create table adminsync.run (
  firm_id text not null check (firm_id <> ''),
  id text not null,
  dossier_id text not null,
  connection_id text not null,
  trigger text not null check (trigger in ('linked', 'on-demand', 'nightly')),
  night date,
  state text not null check (state in ('queued', 'running', 'succeeded', 'failed', 'stalled', 'cancelled')),
  revision integer not null default 0,
  attempt integer not null default 0,
  worker_id text,
  cancel_requested boolean not null default false,
  queued_at timestamptz not null,
  started_at timestamptz,
  deadline timestamptz not null,
  ended_at timestamptz,
  phase text check (phase in ('connecting', 'fetching', 'storing')),
  snapshot_id text,
  changed boolean,
  cause jsonb,
  correlation_id text not null,
  primary key (firm_id, id),
  foreign key (firm_id, snapshot_id) references adminsync.snapshot (firm_id, id),
  check ((ended_at is null) = (state in ('queued', 'running')))
);
create unique index run_under_way on adminsync.run (firm_id, dossier_id) where state in ('queued', 'running');
create unique index run_of_night on adminsync.run (firm_id, dossier_id, night) where night is not null;
create index run_by_dossier on adminsync.run (firm_id, dossier_id, queued_at);
create index run_by_deadline on adminsync.run (deadline) where state in ('queued', 'running');
${isolate("run", "select, insert, update")}`,
};
