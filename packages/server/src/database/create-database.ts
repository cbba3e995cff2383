import { AsyncLocalStorage } from "node:async_hooks";
import { adminSyncError } from "@adminsync/core/errors";
import type { ChangesListener, Database, Sql } from "./database.ts";
import type { Driver } from "./session.ts";
import { runTransaction, type OpenTransaction, type Reach, type TransactionLimits } from "./transaction.ts";

/** A `Database` over either driver: transactions, whose rows they see, and what comes out of a failure. */
export function createDatabase(driver: Driver, limits: TransactionLimits): Database {
  const current = new AsyncLocalStorage<OpenTransaction>();
  const listeners = new Set<ChangesListener>();
  const openHere = (): OpenTransaction | null => {
    const transaction = current.getStore();
    return transaction?.isOpen() === true ? transaction : null;
  };

  const transact = async <T>(reach: Reach, work: (sql: Sql) => Promise<T>): Promise<T> => {
    // The embedded database has one session: a transaction within a transaction would wait for itself.
    if (openHere() !== null) {
      throw adminSyncError("INTERNAL", { cause: new Error("a transaction within a transaction: pass its sql on") });
    }
    const { result, changes } = await driver.withSession((session) =>
      runTransaction(session, reach, limits, (transaction) => current.run(transaction, () => work(transaction.sql))),
    );
    if (reach.kind === "firm" && changes.length > 0) for (const listener of listeners) listener(reach.firmId, changes);
    return result;
  };

  return {
    kind: driver.kind,
    durability: driver.durability,
    asFirm: (firmId, work) => transact({ kind: "firm", firmId }, work),
    asServer: (work) => transact({ kind: "server" }, work),
    executeSql: (text, values) => (openHere()?.sql ?? driver).executeSql(text, values),
    onChanges: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listen: driver.listen,
    announce: driver.announce,
    alive: driver.alive,
    ...(driver.backup === undefined ? {} : { backup: driver.backup }),
    close: driver.close,
  };
}
