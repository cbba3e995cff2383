import type { Pool, PoolClient } from "pg";
import { databaseFailure } from "../database-failure.ts";
import type { Log } from "../../log.ts";
import type { Driver } from "../session.ts";
import { announceWorker, livingWorkers } from "./liveness.ts";
import { listenOn } from "./listen.ts";
import type { ConnectionFactory } from "./lasting-connection.ts";
import { postgresSession, type PostgresSession } from "./postgres-session.ts";

/** PostgreSQL behind a pool; what lasts longer than a transaction has connections of its own. */
export function postgresDriver(pool: Pool, connect: ConnectionFactory, log?: Log): Driver {
  // An idle connection that is lost is replaced. Unheard, its error would end the process, also while the pool closes it.
  pool.on("error", (error) => log?.("warn", "database-connection-lost", { error }));
  pool.on("connect", (client) => client.on("error", () => undefined));
  const connected = async (): Promise<PoolClient> => {
    try {
      return await pool.connect();
    } catch (thrown) {
      throw databaseFailure(thrown);
    }
  };
  const withSession = async <T>(work: (session: PostgresSession) => Promise<T>): Promise<T> => {
    const client = await connected();
    const session = postgresSession(client);
    try {
      return await work(session);
    } finally {
      session.detach();
      client.release(session.unfit() ?? undefined);
    }
  };

  return {
    kind: "postgres",
    durability: "power",
    withSession,
    executeSql: (text, values) =>
      withSession(async (session) => {
        try {
          return await session.executeSql(text, values);
        } catch (thrown) {
          // The text may have begun a transaction, which must not be left to the next user of the connection.
          await session.executeSql("rollback").catch(() => undefined);
          throw thrown;
        }
      }),
    listen: (channel, onNotification, onReconnect) => listenOn(connect, channel, onNotification, onReconnect),
    announce: (workerId) => announceWorker(connect, workerId),
    alive: (workerIds) => withSession((session) => livingWorkers(session, workerIds)),
    close: () => pool.end(),
  };
}
