import type { DossierId } from "@adminsync/core/model";
import { dossierIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { instantOf, type Clock } from "../context.ts";
import type { Sql } from "../database/database.ts";
import type { NightKey } from "./queues.ts";

/** Takes a night in hand; false where a worker has it, or it has ended. */
export async function claimNight(sql: Sql, now: Clock, key: NightKey, workerId: string): Promise<boolean> {
  const claimed = await sql.run(
    `update adminsync.night set worker_id = $3, state = 'running', started_at = coalesce(started_at, $4)
     where connection_id = $1 and night = $2 and ended_at is null and worker_id is null`,
    [key.connectionId, key.night, workerId, instantOf(now)],
  );
  return claimed > 0;
}

/** Ends a night, or lets go of it unended; nothing where another worker has it by now. */
export async function leaveNight(sql: Sql, now: Clock, key: NightKey, workerId: string, ended: boolean): Promise<void> {
  await sql.run(
    `update adminsync.night set worker_id = null, state = $4, ended_at = $5
     where connection_id = $1 and night = $2 and worker_id = $3`,
    [key.connectionId, key.night, workerId, ended ? "ended" : "queued", ended ? instantOf(now) : null],
  );
}

/** A page of the connection's dossiers that had no run in this night, by id. */
export async function findUnpulled(sql: Sql, key: NightKey, after: string, limit: number): Promise<DossierId[]> {
  const rows = await sql.rows(
    v.object({ dossier_id: dossierIdSchema }),
    `select l.dossier_id from adminsync.link l
     where l.connection_id = $1 and l.dossier_id > $3
       and not exists (select from adminsync.run r where r.firm_id = l.firm_id and r.dossier_id = l.dossier_id and r.night = $2)
     order by l.dossier_id limit $4`,
    [key.connectionId, key.night, after, limit],
  );
  return rows.map((row) => row.dossier_id);
}

/** Whether the dossier had its run of the night, or has it under way. */
export async function hasRunOfNight(sql: Sql, dossierId: DossierId, night: string): Promise<boolean> {
  const found = await sql.one(
    v.object({ had: v.boolean() }),
    `select exists (select from adminsync.run where dossier_id = $1 and night = $2) as had`,
    [dossierId, night],
  );
  return found?.had === true;
}

/** Lets the run that a dossier has under way count for the night; false where there is none any more. */
export async function joinActiveRun(sql: Sql, dossierId: DossierId, night: string): Promise<boolean> {
  const joined = await sql.run(
    `update adminsync.run set night = $2 where dossier_id = $1 and state in ('queued', 'running')`,
    [dossierId, night],
  );
  return joined > 0;
}
