import { randomUUID } from "node:crypto";
import type { Connection, ConnectionId, DossierId, FirmId, HistoryEntry, SyncRun } from "@adminsync/core/model";
import {
  connectionIdSchema,
  dossierIdSchema,
  firmIdSchema,
  historyEventSchema,
  userIdSchema,
} from "@adminsync/core/protocol";
import * as v from "valibot";
import { saveCredentials } from "../../connections/credentials-store.ts";
import { insertConnection } from "../../connections/store.ts";
import { instantOf, type Clock, type Limits, type ServerContext } from "../../context.ts";
import type { Database } from "../../database/database.ts";
import { putLink } from "../../links/store.ts";
import { silentLog } from "../../log.ts";
import { createSealer } from "../../secrets/sealer.ts";
import { parseSealingKey } from "../../secrets/sealing-key.ts";
import { createUnfinished } from "../../unfinished.ts";
import { createMemoryHost } from "../../testing/memory-host.ts";
import { RUN_COLUMNS, runRow } from "../run-row.ts";
import { createTestPackage, externalId, type TestPackage } from "./test-package.ts";

export const USER: v.InferOutput<typeof userIdSchema> = v.parse(userIdSchema, "u1");

/** A firm with one connection, on a clock that a test sets. */
export interface TestFirm {
  readonly context: ServerContext;
  readonly package: TestPackage;
  readonly firmId: FirmId;
  readonly connection: Connection;
  setClock(instant: string): void;
  /** Links a dossier of the firm to a reference of the same name. */
  link(dossier: string, reference?: string, connectionId?: ConnectionId): Promise<DossierId>;
  addConnection(name: string): Promise<Connection>;
  /** All runs of a dossier, oldest first. */
  runs(dossierId: DossierId): Promise<SyncRun[]>;
  history(): Promise<HistoryEntry["event"][]>;
}

export const START = "2026-11-24T12:00:00.000Z";

/** What the server's features work with, around a test package. */
export function createTestContext(
  database: Database,
  { connector }: TestPackage,
  now: Clock,
  limits: Partial<Limits> = {},
): ServerContext {
  return {
    database,
    connectors: new Map([[connector.id, connector]]),
    dossiers: createMemoryHost().dossiers,
    sealer: createSealer({ keys: [parseSealingKey(Buffer.alloc(32, 7).toString("base64"))] }),
    now,
    limits: { runDeadlineMs: 60_000, callDeadlineMs: 20_000, referencesMaxAgeMs: 60_000, ...limits },
    redirectUris: ["https://host.example/syncs"],
    log: silentLog,
    unfinished: createUnfinished(),
  };
}

export async function createTestFirm(database: Database, limits: Partial<Limits> = {}): Promise<TestFirm> {
  const pack = createTestPackage();
  let clock = Date.parse(START);
  const firmId = v.parse(firmIdSchema, `firm-${randomUUID()}`);
  const context = createTestContext(database, pack, () => clock, limits);
  const at = instantOf(context.now);

  const addConnection = async (name: string): Promise<Connection> => {
    const connection: Connection = {
      id: v.parse(connectionIdSchema, randomUUID()),
      packageId: pack.connector.id,
      packageName: pack.connector.name,
      name,
      state: { kind: "connected", since: at },
      createdAt: at,
    };
    await database.asFirm(firmId, async (sql) => {
      await insertConnection(sql, firmId, connection, USER);
      await saveCredentials(sql, context.sealer, firmId, connection.id, {});
    });
    return connection;
  };

  const connection = await addConnection("Testpakket");
  return {
    context,
    package: pack,
    firmId,
    connection,
    addConnection,
    setClock: (instant) => {
      clock = Date.parse(instant);
    },
    link: async (dossier, reference = dossier, connectionId = connection.id) => {
      const dossierId = v.parse(dossierIdSchema, dossier);
      const link = {
        dossierId,
        connectionId,
        connectionName: "Testpakket",
        externalId: externalId(reference),
        referenceName: `Bakkerij ${reference}`,
        linkedAt: instantOf(context.now),
        linkedBy: USER,
      };
      await database.asFirm(firmId, (sql) => putLink(sql, firmId, link));
      return dossierId;
    },
    runs: (dossierId) =>
      database.asFirm(firmId, (sql) =>
        sql.rows(runRow, `select ${RUN_COLUMNS} from adminsync.run where dossier_id = $1 order by sequence`, [
          dossierId,
        ]),
      ),
    history: async () => {
      const rows = await database.asFirm(firmId, (sql) =>
        sql.rows(v.object({ event: historyEventSchema }), `select event from adminsync.history order by sequence`),
      );
      return rows.map(({ event }) => event);
    },
  };
}
