import type { PgBoss } from "pg-boss";
import type { Sql } from "../database/database.ts";
import type { RunKey } from "../runs/run-queue.ts";
import { BOOKKEEPING_QUEUE, NIGHT_QUEUE, RUN_QUEUE, type FirmNightKey, type NightKey } from "./queues.ts";

/** Writes jobs in the caller's transaction. One that waits already is not written twice. */
export interface Tickets {
  forRun(sql: Sql, key: RunKey): Promise<void>;
  forNight(sql: Sql, key: NightKey): Promise<void>;
  forBookkeeping(sql: Sql, key: FirmNightKey): Promise<void>;
}

export function createTickets(boss: Pick<PgBoss, "send">): Tickets {
  const send = async (sql: Sql, queue: string, singletonKey: string, { firmId, ...ids }: Addressed): Promise<void> => {
    await boss.send(queue, { firmId, ...ids }, { db: sql, singletonKey, group: { id: firmId } });
  };
  return {
    forRun: (sql, { firmId, runId }) => send(sql, RUN_QUEUE, keyOf([firmId, runId]), { firmId, runId }),
    forNight: (sql, { firmId, connectionId, night }) =>
      send(sql, NIGHT_QUEUE, keyOf([firmId, connectionId, night]), { firmId, connectionId, night }),
    forBookkeeping: (sql, { firmId, night }) => send(sql, BOOKKEEPING_QUEUE, keyOf([firmId, night]), { firmId, night }),
  };
}

interface Addressed {
  readonly firmId: string;
  readonly [id: string]: string;
}

/** One text for several ids, which may hold any character. */
export function keyOf(ids: readonly string[]): string {
  return JSON.stringify(ids);
}
