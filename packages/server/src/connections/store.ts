import type { Connector } from "@adminsync/core/connector";
import type { Connection, ConnectionId, ConnectionState, FirmId, PackageId } from "@adminsync/core/model";
import { connectionIdSchema, connectionStateSchema, instantSchema, packageIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";

type Connectors = ReadonlyMap<PackageId, Connector>;

const row = v.object({
  id: connectionIdSchema,
  package_id: packageIdSchema,
  name: v.string(),
  state: connectionStateSchema,
  credentials_kind: v.nullable(v.picklist(["form", "tokens"])),
  created_at: instantSchema,
});
const CONNECTIONS_CHANGED = { changed: "connections", dossierId: null } as const;
const columns = `id, package_id, name, state, created_at,
  case when sealed_credentials is not null then credentials_kind end as credentials_kind`;
const METHODS = { form: "credentials", tokens: "oauth" } as const;

function toConnection(stored: v.InferOutput<typeof row>, connectors: Connectors): Connection {
  return {
    id: stored.id,
    packageId: stored.package_id,
    packageName: connectors.get(stored.package_id)?.name ?? stored.package_id,
    name: stored.name,
    state: stored.state,
    ...(stored.credentials_kind === null ? {} : { method: METHODS[stored.credentials_kind] }),
    createdAt: stored.created_at,
  };
}

/** All connections of the firm, by name. */
export async function listConnections(sql: Sql, connectors: Connectors): Promise<Connection[]> {
  const rows = await sql.rows(row, `select ${columns} from adminsync.connection order by name, id`);
  return rows.map((stored) => toConnection(stored, connectors));
}

export async function findConnection(
  sql: Sql,
  connectors: Connectors,
  connectionId: ConnectionId,
): Promise<Connection | null> {
  const stored = await sql.one(row, `select ${columns} from adminsync.connection where id = $1`, [connectionId]);
  return stored === null ? null : toConnection(stored, connectors);
}

export async function insertConnection(
  sql: Sql,
  firmId: FirmId,
  connection: Connection,
  createdBy: string,
): Promise<void> {
  await sql.run(
    `insert into adminsync.connection (firm_id, id, package_id, name, state, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      firmId,
      connection.id,
      connection.packageId,
      connection.name,
      JSON.stringify(connection.state),
      connection.createdAt,
      createdBy,
    ],
  );
  sql.tell(CONNECTIONS_CHANGED);
}

export async function updateState(sql: Sql, connectionId: ConnectionId, state: ConnectionState): Promise<void> {
  await sql.run(`update adminsync.connection set state = $2 where id = $1`, [connectionId, JSON.stringify(state)]);
  sql.tell(CONNECTIONS_CHANGED);
}

/**
 * Keeps a connection that works by credentials of this version as it is until the transaction ends; false where it is gone, or has others since.
 */
export async function lockConnection(
  sql: Sql,
  connectionId: ConnectionId,
  credentialsVersion: number,
): Promise<boolean> {
  const locked = `select from adminsync.connection where id = $1 and credentials_version = $2 for update`;
  return (await sql.run(locked, [connectionId, credentialsVersion])) > 0;
}

export async function updateName(sql: Sql, connectionId: ConnectionId, name: string): Promise<void> {
  await sql.run(`update adminsync.connection set name = $2 where id = $1`, [connectionId, name]);
  sql.tell(CONNECTIONS_CHANGED);
}

/** Keeps a connection from being removed until the transaction ends; false where it is gone. */
export async function holdConnection(sql: Sql, connectionId: ConnectionId): Promise<boolean> {
  return (await sql.run(`select from adminsync.connection where id = $1 for key share`, [connectionId])) > 0;
}

/** Removes a connection that nothing is linked through; false where something is. */
export async function deleteUnusedConnection(sql: Sql, connectionId: ConnectionId): Promise<boolean> {
  // Whoever is linking through it holds it: this waits, and then sees the link.
  await sql.run(`select from adminsync.connection where id = $1 for update`, [connectionId]);
  const used = await sql.one(
    v.object({ used: v.boolean() }),
    `select exists (select from adminsync.link where connection_id = $1) as used`,
    [connectionId],
  );
  if (used === null || used.used) return false;
  await sql.run(`delete from adminsync.reference where connection_id = $1`, [connectionId]);
  await sql.run(`delete from adminsync.connection where id = $1`, [connectionId]);
  sql.tell(CONNECTIONS_CHANGED);
  return true;
}
