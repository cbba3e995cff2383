/** One row for each table of firms, in an order in which each finds what it refers to. `$1` is the firm. */
export const FIRM_ROWS: readonly { readonly table: string; readonly insert: string }[] = [
  {
    table: "connection",
    insert: `insert into adminsync.connection (firm_id, id, package_id, name, state, created_at, created_by)
      values ($1, 'connection', 'adminpulse', 'AdminPulse', '{}', now(), 'user')`,
  },
  {
    table: "reference",
    insert: `insert into adminsync.reference (firm_id, connection_id, external_id, position, data, search_text, sort_text, listed_at)
      values ($1, 'connection', '1', 0, '{}', 'bakkerij peeters', 'bakkerij peeters', now())`,
  },
  {
    table: "sign_in",
    insert: `insert into adminsync.sign_in (firm_id, state_hash, connection_id, user_id, sealed, begun_at, expires_at)
      values ($1, 'hash', 'connection', 'user', '\\x00', now(), now())`,
  },
  {
    table: "rejection",
    insert: `insert into adminsync.rejection (firm_id, dossier_id, connection_id, external_id, rejected_at, rejected_by)
      values ($1, 'dossier', 'connection', '1', now(), 'user')`,
  },
  {
    table: "link",
    insert: `insert into adminsync.link (firm_id, dossier_id, connection_id, external_id, reference_name, linked_at, linked_by)
      values ($1, 'dossier', 'connection', '1', 'Bakkerij Peeters', now(), 'user')`,
  },
  {
    table: "snapshot",
    insert: `insert into adminsync.snapshot
        (firm_id, id, dossier_id, connection_id, connection_name, external_id, version, taken_at, record, coverage, content_hash)
      values ($1, 'snapshot', 'dossier', 'connection', 'AdminPulse', '1', 1, now(), '{}', '{}', 'hash')`,
  },
  {
    table: "run",
    insert: `insert into adminsync.run (firm_id, id, dossier_id, connection_id, trigger, state, queued_at, deadline, correlation_id)
      values ($1, 'run', 'dossier', 'connection', 'on-demand', 'queued', now(), now(), 'correlation')`,
  },
  {
    table: "decision_batch",
    insert: `insert into adminsync.decision_batch (firm_id, id, dossier_id, binding_id, scope, inverse, decided_by, decided_at)
      values ($1, 'batch', 'dossier', 'company-details', '2026', 'null', 'user', now())`,
  },
  {
    table: "decision",
    insert: `insert into adminsync.decision (firm_id, id, batch_id, position, at, choice, template, source, snapshot_id)
      values ($1, 'decision', 'batch', 0, '{}', '{}', 'null', 'null', 'snapshot')`,
  },
  {
    table: "history",
    insert: `insert into adminsync.history (firm_id, id, at, event) values ($1, 'line', now(), '{}')`,
  },
  {
    table: "night",
    insert: `insert into adminsync.night (firm_id, connection_id, night, started_at, state)
      values ($1, 'connection', '2026-11-24', now(), 'running')`,
  },
  {
    table: "firm_night",
    insert: `insert into adminsync.firm_night (firm_id, night, started_at) values ($1, '2026-11-24', now())`,
  },
];
