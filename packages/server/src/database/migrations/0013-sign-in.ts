import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** Logins at packages that are under way, and what keeps a token from being refreshed by two at once. */
export const signIn: Migration = {
  number: 13,
  name: "sign-in",
  sql: `
alter table adminsync.connection
  add column credentials_kind text not null default 'form' check (credentials_kind in ('form', 'tokens')),
  add column credentials_version integer not null default 0,
  add column refresh_holder text,
  add column refresh_until timestamptz;
create table adminsync.sign_in (
  firm_id text not null check (firm_id <> ''),
  -- SHA-256 of the state, in hex.
  state_hash text not null,
  connection_id text not null,
  user_id text not null,
  sealed bytea not null,
  begun_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (firm_id, state_hash),
  foreign key (firm_id, connection_id) references adminsync.connection (firm_id, id) on delete cascade
);
create index sign_in_by_connection on adminsync.sign_in (firm_id, connection_id);
${isolate("sign_in", "select, insert, update, delete")}`,
};
