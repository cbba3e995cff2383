import type { Change, FirmId } from "@adminsync/core/model";
import type * as v from "valibot";
import type { Log } from "../log.ts";

/**
 * A value for one `$n`. An array becomes an SQL array (`= any($1)`); any other object is written as JSON.
 * JSON that is an array, text, number, boolean or null at its top goes in as `JSON.stringify(value)`.
 */
export type SqlParam = string | number | bigint | boolean | null | Uint8Array | Date | readonly SqlArrayItem[] | object;

/** What an SQL array may hold. */
export type SqlArrayItem = string | number | boolean | null;

/** Runs a statement as the job engine needs it: the driver's own values in and out, several statements in one text. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/**
 * One open transaction. Values come out alike from both databases: `timestamptz` as ISO text in UTC (`2026-11-24T12:50:47.000Z`), `date` as
 * `2026-11-24`, `jsonb` as its value, `bytea` as `Uint8Array`, `bigint` as number (text beyond 2⁵³), `numeric` as text.
 * After the first statement that failed the transaction can only be rolled back, also where the failure was caught.
 */
export interface Sql {
  /** Every row, parsed. A row that the schema refuses ends in `INTERNAL`. */
  rows<Schema extends v.GenericSchema>(
    schema: Schema,
    text: string,
    params?: readonly SqlParam[],
  ): Promise<v.InferOutput<Schema>[]>;
  /** The first row, parsed, or null. */
  one<Schema extends v.GenericSchema>(
    schema: Schema,
    text: string,
    params?: readonly SqlParam[],
  ): Promise<v.InferOutput<Schema> | null>;
  /** How many rows were written (of a `select`: read). */
  run(text: string, params?: readonly SqlParam[]): Promise<number>;
  /** Something changed that others may show; told once the transaction is committed, see `Database.onChanges`. Only within `asFirm`. */
  tell(change: Change): void;
  /** For pg-boss: pass the `Sql` as its `db`, and the job is sent or completed with this transaction. Runs as the owner, also within `asFirm`. */
  readonly executeSql: ExecuteSql;
}

/** Hears what committed transactions of this process changed in a firm. */
export type ChangesListener = (firmId: FirmId, changes: readonly Change[]) => void;

/** Ends a subscription or a sign of life. */
export interface Held {
  close(): Promise<void>;
}

/** Where the data are: a folder (embedded, one process) or a PostgreSQL URL. */
export type DatabaseLocation = { readonly folder: string } | { readonly url: string };

/** Times are in milliseconds. */
export interface DatabaseOptions {
  /** How long one statement may take; 3,000 unless told. The embedded database can't end a statement early and ignores it. */
  readonly statementTimeoutMs?: number;
  /** How long one transaction may stay open; 30,000 unless told. */
  readonly transactionTimeoutMs?: number;
  /** Connections to PostgreSQL at most; 10 unless told. */
  readonly poolSize?: number;
  /** How often the embedded database is backed up; an hour unless told, `null` for never. */
  readonly backupEveryMs?: number | null;
  readonly log?: Log;
}

/** The server's storage, embedded or PostgreSQL; the same statements run on both. */
export interface Database {
  readonly kind: "embedded" | "postgres";
  /** What an acknowledged transaction survives: a killed process, or also a power cut. */
  readonly durability: "process" | "power";
  /**
   * Does `work` in one transaction that sees and writes rows of this firm only. What `work` throws rolls back and comes out unchanged; a
   * failure of the database comes out as `DATABASE_UNAVAILABLE`, one of the statement as `INTERNAL`. `work` must not open another
   * transaction, nor wait for anything but its `sql`.
   */
  asFirm<T>(firmId: FirmId, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** As `asFirm`, over all firms: for jobs and recovery only. */
  asServer<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Calls after each commit of this process that changed what others may show. The answer ends it. */
  onChanges(listener: ChangesListener): () => void;
  /** For pg-boss: the `Database` is its `db`. Within a transaction of this database it joins that transaction. Errors come out as the driver's. */
  readonly executeSql: ExecuteSql;
  /** For pg-boss and the event stream: LISTEN on a channel. `onReconnect` follows each time that listening begins (anew). */
  listen(channel: string, onNotification: (payload: string) => void, onReconnect: () => void): Promise<Held>;
  /** Shows every server on this database that a worker lives, until closed or its process dies. */
  announce(workerId: string): Promise<Held>;
  /** Which of these workers live. */
  alive(workerIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Embedded only: the whole database as a gzipped tar, as `restoreBackup` takes it. */
  backup?(): Promise<Uint8Array>;
  /** Waits for open transactions, then lets go of everything. */
  close(): Promise<void>;
}
