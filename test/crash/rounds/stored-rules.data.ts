/** A rule of what is stored: its statement finds what breaks it. */
export interface StoredRule {
  readonly rule: string;
  readonly offenders: string;
}

/** What holds at every moment, also right after a kill. */
export const ALWAYS: readonly StoredRule[] = [
  {
    rule: "a dossier has one run under way at most",
    offenders: `select dossier_id from adminsync.run where state in ('queued', 'running') group by dossier_id having count(*) > 1`,
  },
  {
    rule: "every end of a run is told once, and nothing else is told of runs",
    offenders: `select coalesce(r.id, h.event->>'runId') as run, r.state, count(h.id)::int as told
      from adminsync.run r
        full join (select * from adminsync.history where event->>'runId' is not null) h on h.event->>'runId' = r.id
      group by r.id, r.state, r.changed, h.event->>'runId'
      having r.id is null or count(h.id) <> case when r.state in ('queued', 'running') or not r.changed then 0 else 1 end`,
  },
  {
    rule: "what is told of an end is how the run ended",
    offenders: `select r.id, r.state, h.event from adminsync.run r join adminsync.history h on h.event->>'runId' = r.id
      where coalesce(h.event->>'outcome', 'succeeded') <> r.state
        or (h.event->>'what' = 'snapshot-taken' and h.event->>'snapshotId' <> r.snapshot_id)`,
  },
  {
    rule: "versions are 1 to n",
    offenders: `select dossier_id from adminsync.snapshot group by dossier_id having min(version) <> 1 or max(version) <> count(*)`,
  },
  {
    rule: "a snapshot differs from the one before it",
    offenders: `select later.id from adminsync.snapshot later join adminsync.snapshot earlier
        on earlier.dossier_id = later.dossier_id and earlier.version = later.version - 1
      where earlier.content_hash = later.content_hash and earlier.external_id = later.external_id`,
  },
  {
    rule: "every snapshot was taken by one run",
    offenders: `select s.id from adminsync.snapshot s
        left join adminsync.run r on r.snapshot_id = s.id and r.changed and r.state = 'succeeded'
      group by s.id having count(r.id) <> 1`,
  },
  {
    rule: "a batch of decisions has all of them, and is told once",
    offenders: `select b.id from adminsync.decision_batch b where 1 <> (
        select count(*) from adminsync.history h where h.event->>'what' = 'decided' and (h.event->'decisionIds') @>
          (select jsonb_agg(d.id) from adminsync.decision d where d.batch_id = b.id)
          and jsonb_array_length(h.event->'decisionIds') = (select count(*) from adminsync.decision d where d.batch_id = b.id))`,
  },
  {
    rule: "a batch that was undone is told so once, and no other",
    offenders: `select b.id from adminsync.decision_batch b where (b.undone_at is not null)::int <> (
        select count(*) from adminsync.history h where h.event->>'what' = 'undone' and (h.event->'decisionIds') @>
          (select jsonb_agg(d.id) from adminsync.decision d where d.batch_id = b.id))`,
  },
];

/** What holds when all is done and every host has stopped. `$1`: the runs that were acknowledged, how many dossiers there are, how many kills. */
export const AT_REST: readonly StoredRule[] = [
  {
    rule: "every run that was acknowledged is there",
    offenders: `select id from jsonb_array_elements_text($1::jsonb->'runs') acknowledged (id)
      where not exists (select from adminsync.run r where r.id = acknowledged.id)`,
  },
  {
    rule: "every run has ended",
    offenders: `select id, state, $1::jsonb is null from adminsync.run where ended_at is null`,
  },
  {
    rule: "every night has ended",
    offenders: `select night, state, $1::jsonb is null from adminsync.night where ended_at is null or worker_id is not null`,
  },
  {
    rule: "every night pulled each dossier once",
    offenders: `select n.night, count(r.id)::int as runs from adminsync.night n left join adminsync.run r on r.night = n.night
      group by n.night having count(r.id) <> ($1::jsonb->>'dossiers')::int`,
  },
  {
    rule: "no worker is thought to live",
    offenders: `select id, $1::jsonb is null from adminsync.worker`,
  },
  {
    rule: "no job waits",
    offenders: `select name, data, $1::jsonb is null from adminsync_jobs.job where state::text in ('created', 'retry')`,
  },
  {
    rule: "each kill leaves one job at most behind, and has three at most written anew: a night, and two runs that it had in hand",
    offenders: `select all_of_them, active from (
        select count(*) as all_of_them, count(*) filter (where state::text = 'active') as active from adminsync_jobs.job) jobs
      where active > ($1::jsonb->>'kills')::int or all_of_them > 3 * ($1::jsonb->>'kills')::int
        + (select count(*) from adminsync.run where trigger = 'on-demand') + (select count(*) from adminsync.night)`,
  },
];
