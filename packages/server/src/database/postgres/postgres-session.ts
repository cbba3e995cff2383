import type { ClientBase, QueryConfig, QueryResult } from "pg";
import { decodeValue } from "../decode-value.ts";
import { ConnectionLost } from "../database-failure.ts";
import { sqlStateOf } from "../sql-error.ts";
import type { Session } from "../session.ts";

/** For the job engine's statements, among them the making of its tables. */
export const EXECUTE_MS = 60_000;

/** After the server's own limit, for the case that no answer comes through at all. */
const GRACE_MS = 500;

const types: NonNullable<QueryConfig["types"]> = {
  getTypeParser: (type: number) => (text: string) => decodeValue(type, text),
};

/** A query with a limit of its own, which pg reads and its types don't know. */
type TimedQuery = QueryConfig & { readonly query_timeout: number };

/** A session whose connection may be found unfit for whoever comes next. */
export interface PostgresSession extends Session {
  /** Why the connection must not be used again, or null. */
  unfit(): Error | null;
  /** To be called when the session ends. */
  detach(): void;
}

/** A session on one connection of the pool. A connection that failed other than by PostgreSQL's refusal may still be busy: it is unfit. */
export function postgresSession(client: ClientBase): PostgresSession {
  let unfit: Error | null = null;
  const onError = (error: Error): void => {
    unfit ??= new ConnectionLost("the connection to PostgreSQL was lost", { cause: error });
  };
  client.on("error", onError);

  const send = async (query: TimedQuery): Promise<QueryResult | QueryResult[]> => {
    if (unfit !== null) throw unfit;
    try {
      return await client.query(query);
    } catch (thrown) {
      if (sqlStateOf(thrown) !== null) throw thrown;
      const lost = new ConnectionLost("PostgreSQL did not answer", { cause: thrown });
      unfit ??= lost;
      throw lost;
    }
  };

  return {
    query: async (text, params, timeoutMs) => {
      const values = [...params];
      const result = await send({ text, values, types, query_timeout: timeoutMs + GRACE_MS });
      return Array.isArray(result) ? { rows: [], count: 0 } : { rows: result.rows, count: result.rowCount ?? 0 };
    },
    executeSql: async (text, values) => {
      const results = await send({ text, query_timeout: EXECUTE_MS, ...(values === undefined ? {} : { values }) });
      return { rows: [results].flat().flatMap((result) => result.rows) };
    },
    unfit: () => unfit,
    detach: () => client.off("error", onError),
  };
}
