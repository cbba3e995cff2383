import type { Migration } from "./migration.ts";

/** Who has a night in hand, so that the night of a killed process is carried on by another. */
export const nightWorkers: Migration = {
  number: 10,
  name: "night-workers",
  sql: `
alter table adminsync.night add column worker_id text;
alter table adminsync.firm_night add column worker_id text;
create index night_unended on adminsync.night (night) where ended_at is null;
create index firm_night_unended on adminsync.firm_night (night) where ended_at is null;
`,
};
