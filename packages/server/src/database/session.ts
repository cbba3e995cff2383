import type { ExecuteSql, Held } from "./database.ts";

/** What one statement answered: rows with decoded values, and how many it read or wrote. */
export interface StatementResult {
  readonly rows: readonly unknown[];
  readonly count: number;
}

/** One connection that nobody else uses meanwhile. Parameters are text, as `encodeParam` makes it. */
export interface Session {
  query(text: string, params: readonly (string | null)[], timeoutMs: number): Promise<StatementResult>;
  readonly executeSql: ExecuteSql;
}

/** What each of the two databases provides; `createDatabase` makes a `Database` of it. */
export interface Driver {
  readonly kind: "embedded" | "postgres";
  readonly durability: "process" | "power";
  /** Rejects with an `AdminSyncError` where no connection is to be had; what `work` throws comes out unchanged. */
  withSession<T>(work: (session: Session) => Promise<T>): Promise<T>;
  readonly executeSql: ExecuteSql;
  readonly listen: (
    channel: string,
    onNotification: (payload: string) => void,
    onReconnect: () => void,
  ) => Promise<Held>;
  readonly announce: (workerId: string) => Promise<Held>;
  readonly alive: (workerIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly backup?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** The embedded database's, which can be copied whole. */
export interface EmbeddedDriver extends Driver {
  readonly backup: () => Promise<Uint8Array>;
}
