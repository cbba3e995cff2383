import type { ErrorCode } from "@adminsync/core/errors";
import type { Connection, FirmId } from "@adminsync/core/model";
import { instantOf, type ServerContext } from "../context.ts";
import { appendHistory } from "../history/append.ts";
import { findConnection, lockConnection, updateState } from "./store.ts";

/** Credentials that a package refused. */
export interface Refused {
  readonly connection: Connection;
  /** Of the credentials that were refused: what has others since is not broken by it. */
  readonly version: number;
  readonly code: ErrorCode;
}

/** Writes down that a connection no longer works, and tells the history once; one that is broken already keeps its moment and gets the newer code. */
export async function markBroken(
  context: ServerContext,
  firmId: FirmId,
  { connection, version, code }: Refused,
): Promise<void> {
  await context.database.asFirm(firmId, async (sql) => {
    if (!(await lockConnection(sql, connection.id, version))) return;
    const current = await findConnection(sql, context.connectors, connection.id);
    if (current?.state.kind === "broken" && current.state.code !== code) {
      await updateState(sql, connection.id, { ...current.state, code });
    }
    if (current?.state.kind !== "connected") return;
    const since = instantOf(context.now);
    await updateState(sql, connection.id, { kind: "broken", since, code });
    await appendHistory(sql, {
      firmId,
      dossierId: null,
      at: since,
      by: null,
      event: { what: "connection-broken", connectionId: connection.id, connectionName: current.name },
    });
  });
}
