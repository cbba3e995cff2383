import * as v from "valibot";
import type { Sql } from "../database/database.ts";

/** Whether anything is queued or running, on any server. `bookkeeping`: the host's nightly work counts too. */
export async function isAnythingLeft(sql: Sql, bookkeeping: boolean): Promise<boolean> {
  const row = await sql.one(
    v.object({ left: v.boolean() }),
    `select exists (select from adminsync.run where state in ('queued', 'running'))
       or exists (select from adminsync.night where ended_at is null)
       or ($1 and exists (select from adminsync.firm_night where ended_at is null)) as left`,
    [bookkeeping],
  );
  return row?.left === true;
}
