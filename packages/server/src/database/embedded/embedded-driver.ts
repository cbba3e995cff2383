import * as v from "valibot";
import { createSerial } from "../serial.ts";
import type { EmbeddedDriver, Session, StatementResult } from "../session.ts";
import { statementResultSchema, type WorkerRequest } from "./messages.ts";
import type { WorkerClient } from "./worker-client.ts";

/** PGlite has one session: whatever uses it waits for its turn. */
export function embeddedDriver(worker: WorkerClient, onClose: () => Promise<void>): EmbeddedDriver {
  const inTurn = createSerial();
  const living = new Set<string>();
  const channels = new Set<string>();
  const statement = async (request: WorkerRequest): Promise<StatementResult> =>
    v.parse(statementResultSchema, await worker.ask(request));
  const execute = async (text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> => {
    const { rows } = await statement({ kind: "execute", text, values });
    return { rows: [...rows] };
  };
  const session: Session = {
    query: (text, params) => statement({ kind: "query", text, params }),
    executeSql: execute,
  };

  return {
    kind: "embedded",
    durability: "process",
    withSession: (work) => inTurn(() => work(session)),
    executeSql: (text, values) =>
      inTurn(async () => {
        try {
          return await execute(text, values);
        } catch (thrown) {
          // The text may have begun a transaction, which must not be left to the next in turn.
          await execute("rollback").catch(() => undefined);
          throw thrown;
        }
      }),
    listen: async (channel, onNotification, onReconnect) => {
      const off = worker.onNotification(channel, onNotification);
      await inTurn(async () => {
        if (channels.has(channel)) return;
        await worker.ask({ kind: "listen", channel });
        channels.add(channel);
      });
      onReconnect();
      return { close: async () => off() };
    },
    announce: async (workerId) => {
      living.add(workerId);
      return { close: async () => void living.delete(workerId) };
    },
    alive: async (workerIds) => new Set(workerIds.filter((id) => living.has(id))),
    backup: () => inTurn(() => dump(worker)),
    close: () =>
      inTurn(async () => {
        await worker.ask({ kind: "close" }).catch(() => undefined);
        await worker.end();
        await onClose();
      }),
  };
}

async function dump(worker: WorkerClient): Promise<Uint8Array> {
  return v.parse(v.instance(Uint8Array), await worker.ask({ kind: "dump" }));
}
