import type { Client } from "pg";
import type { Held } from "../database.ts";
import { databaseFailure } from "../database-failure.ts";

/** Makes a connection outside the pool, not yet connected. */
export type ConnectionFactory = () => Client;

const RETRY_MS = 500;
const BEAT_MS = 10_000;

/**
 * Keeps one connection prepared for as long as it is held: where it is lost, another takes its place. Rejects with `DATABASE_UNAVAILABLE`
 * where the first can't be had.
 */
export async function lastingConnection(
  connect: ConnectionFactory,
  prepare: (client: Client) => Promise<void>,
): Promise<Held> {
  let current: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const begin = async (): Promise<void> => {
    const client = connect();
    const lose = (): void => {
      if (current !== client) return;
      current = null;
      end(client);
      again();
    };
    client.on("error", lose);
    client.on("end", lose);
    try {
      await client.connect();
      await prepare(client);
    } catch (thrown) {
      end(client);
      throw thrown;
    }
    if (closed) return end(client);
    current = client;
    beat(client, lose);
  };
  // A connection can die without a word; a query that isn't answered shows it.
  const beat = (client: Client, lose: () => void): void => {
    const askForLife = async (): Promise<void> => {
      await client.query("select");
      if (current === client && !closed) beat(client, lose);
    };
    timer = setTimeout(() => {
      askForLife().catch(lose);
    }, BEAT_MS);
    timer.unref();
  };
  const again = (): void => {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(() => {
      begin().catch(again);
    }, RETRY_MS);
    timer.unref();
  };

  await begin().catch((thrown: unknown) => {
    throw databaseFailure(thrown);
  });
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const client = current;
      current = null;
      await client?.end().catch(() => undefined);
    },
  };
}

function end(client: Client): void {
  client.end().catch(() => undefined);
}
