import { adminSyncError } from "@adminsync/core/errors";
import type { Change, FirmId } from "@adminsync/core/model";
import * as v from "valibot";
import type { Sql, SqlParam } from "./database.ts";
import { databaseFailure } from "./database-failure.ts";
import { encodeParam } from "./encode-param.ts";
import { createSerial } from "./serial.ts";
import type { Session, StatementResult } from "./session.ts";

/** Whose rows a transaction sees: one firm's, or all. */
export type Reach = { readonly kind: "firm"; readonly firmId: FirmId } | { readonly kind: "server" };

/** Milliseconds. */
export interface TransactionLimits {
  readonly statementMs: number;
  readonly transactionMs: number;
}

/** The role without a login that firms' rows are read and written by. */
export const FIRM_ROLE = "adminsync_app";

/** One transaction, and whether it still takes statements. */
export interface OpenTransaction {
  readonly sql: Sql;
  isOpen(): boolean;
}

// Every setting is local: it ends with the transaction, so that nothing leaks to the next user of the connection.
const SETTINGS = `select set_config('role', $1, true), set_config('adminsync.firm_id', $2, true),
  set_config('adminsync.server', $3, true), set_config('statement_timeout', $4, true), set_config('TimeZone', 'UTC', true)`;

/** What came of a transaction that was committed, and what it told of. */
export interface Committed<T> {
  readonly result: T;
  readonly changes: readonly Change[];
}

/** Does `work` in one transaction over the session, and ends it whatever happens. */
export async function runTransaction<T>(
  session: Session,
  reach: Reach,
  limits: TransactionLimits,
  work: (transaction: OpenTransaction) => Promise<T>,
): Promise<Committed<T>> {
  const transaction = openTransaction(session, reach, limits);
  try {
    await transaction.begin();
    const result = await withinTime(() => work(transaction), limits.transactionMs);
    await transaction.commit();
    return { result, changes: transaction.changes };
  } catch (thrown) {
    await transaction.rollback();
    throw thrown;
  }
}

interface Transaction extends OpenTransaction {
  readonly changes: readonly Change[];
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

function openTransaction(session: Session, reach: Reach, { statementMs }: TransactionLimits): Transaction {
  const inTurn = createSerial();
  const changes: Change[] = [];
  let open = true;
  let failure: unknown = null;

  const exclusively = <T>(task: () => Promise<T>): Promise<T> => {
    if (!open) return Promise.reject(adminSyncError("INTERNAL", { cause: new Error("this transaction has ended") }));
    return inTurn(task).catch((thrown: unknown) => {
      failure ??= thrown;
      throw thrown;
    });
  };
  const statement = (text: string, params: readonly SqlParam[]): Promise<StatementResult> =>
    session.query(text, params.map(encodeParam), statementMs);
  const ask = (text: string, params: readonly SqlParam[] = []): Promise<StatementResult> =>
    orFailure(exclusively(() => statement(text, params)));

  const sql: Sql = {
    rows: async (schema, text, params) => {
      const { rows } = await ask(text, params);
      return rows.map((row) => parseRow(schema, row));
    },
    one: async (schema, text, params) => {
      const [row] = (await ask(text, params)).rows;
      return row === undefined ? null : parseRow(schema, row);
    },
    run: async (text, params) => (await ask(text, params)).count,
    tell: (change) => {
      if (reach.kind === "server") throw new TypeError("only what a firm's transaction changes can be told of");
      changes.push(change);
    },
    executeSql: (text, values) =>
      exclusively(async () => {
        if (ENDS_TRANSACTION.test(text)) throw new TypeError("this statement would end the transaction that it is in");
        if (reach.kind === "server") return session.executeSql(text, values);
        await statement("set local role none", []);
        const result = await session.executeSql(text, values);
        await statement(`set local role ${FIRM_ROLE}`, []);
        return result;
      }),
  };

  return {
    sql,
    changes,
    isOpen: () => open,
    begin: async () => {
      const settings = reach.kind === "firm" ? [FIRM_ROLE, reach.firmId, ""] : ["none", "", "on"];
      await orFailure(statement("begin", []));
      await orFailure(statement(SETTINGS, [...settings, String(statementMs)]));
    },
    commit: async () => {
      open = false;
      const committed = inTurn(async () => {
        // PostgreSQL would answer this COMMIT with a silent rollback.
        if (failure !== null) throw failure;
        await statement("commit", []);
      });
      await orFailure(committed);
    },
    rollback: async () => {
      open = false;
      // Where it fails the session is unfit, and its driver does away with it.
      await inTurn(() => statement("rollback", [])).catch(() => undefined);
    },
  };
}

const ENDS_TRANSACTION = /^\s*(?:begin|commit|rollback)\s*;/im;

async function orFailure<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    throw databaseFailure(thrown);
  }
}

function parseRow<Schema extends v.GenericSchema>(schema: Schema, row: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  throw adminSyncError("INTERNAL", { cause: new v.ValiError(parsed.issues) });
}

async function withinTime<T>(work: () => Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(adminSyncError("INTERNAL", { cause: new Error(`a transaction was open for more than ${limitMs} ms`) }));
    }, limitMs);
  });
  try {
    return await Promise.race([work(), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
