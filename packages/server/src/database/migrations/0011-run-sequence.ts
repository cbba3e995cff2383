import type { Migration } from "./migration.ts";

/** Which run of a dossier is the newest, also where two were queued in one millisecond. */
export const runSequence: Migration = {
  number: 11,
  name: "run-sequence",
  sql: `
alter table adminsync.run add column sequence bigint generated always as identity;
drop index adminsync.run_by_dossier;
create index run_by_dossier on adminsync.run (firm_id, dossier_id, sequence);
`,
};
