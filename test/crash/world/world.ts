import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConnectionId, DossierId, ExternalId } from "@adminsync/core/model";
import { createAdminPulseSandbox, SANDBOX_API_KEY, type AdminPulseSandbox } from "@adminsync/sandbox/adminpulse";
import { writeDossiers } from "../host/dossier-file.ts";
import { DOSSIERS, known, LINKED_TO, PACKAGE } from "./dossiers.ts";
import { emptyLedger, oneMore, type Ledger } from "./ledger.ts";
import { openFront, type PackageFront } from "./package-front.ts";
import { startedHost, tryHost, type Host, type Refused } from "./start-host.ts";

/** A firm in a host that is killed and started again, the package that it asks, and what was acknowledged. */
export interface World {
  readonly sandbox: AdminPulseSandbox;
  readonly front: PackageFront;
  readonly ledger: Ledger;
  readonly connectionId: ConnectionId;
  /** The host that runs now. */
  readonly host: () => Host;
  /** All that run now: they have one clock. */
  readonly hosts: () => readonly Host[];
  /** Starts the host anew where it was. */
  restart(): Promise<void>;
  /** Starts one more host there, which asks the package by a way of its own. */
  startAnother(front: PackageFront): Promise<Host | Refused>;
  /** Moves the clock to the next night, also for hosts that are yet to start; answers its offset. */
  nextNight(): number;
  /** Has a relation move to a house number that was never there; answers it. */
  move(externalId: ExternalId): string;
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** The first night is the one after this day, late in its window: by then all that is due is due. */
const NOON = Date.parse("2026-11-24T12:00:00Z");
const FIRST_NIGHT = Date.parse("2026-11-25T04:50:00Z");

/** Starts a host on a database (a folder, or a PostgreSQL URL), connects AdminPulse and links every dossier. */
export async function createWorld(database: string): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-crash-"));
  const file = join(folder, "dossiers");
  writeDossiers(file, new Map(DOSSIERS.map((id) => [id, `Dossier ${id}`])));
  const sandbox = createAdminPulseSandbox();
  const front = await openFront(sandbox);
  let clockOffset = NOON - Date.now();
  let nights = 0;
  const start = (by: PackageFront): Promise<Host | Refused> =>
    tryHost({ database, dossiers: file, packageUrl: by.url, clockOffset });
  let host = startedHost(await start(front));
  let houses = 1000;

  const ledger = emptyLedger();
  const connectionId = await connect(host);
  for (const [dossierId, externalId] of LINKED_TO) await link(host, ledger, { dossierId, connectionId, externalId });
  return {
    sandbox,
    front,
    ledger,
    connectionId,
    host: () => host,
    hosts: () => [host],
    restart: async () => {
      host = startedHost(await start(front));
    },
    startAnother: start,
    nextNight: () => {
      clockOffset = FIRST_NIGHT + nights * DAY_MS - Date.now();
      nights += 1;
      return clockOffset;
    },
    move: (externalId) => {
      houses += 1;
      return moveTo(sandbox, externalId, String(houses));
    },
    close: async () => {
      await host.kill();
      await front.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function connect({ adapter }: Host): Promise<ConnectionId> {
  const begun = await adapter.connections.begin({ packageId: PACKAGE, method: "credentials", name: "AdminPulse" });
  const { id } = begun.connection;
  await adapter.connections.complete(id, { kind: "credentials", credentials: { apiKey: SANDBOX_API_KEY } });
  return id;
}

async function link(
  { adapter }: Host,
  ledger: Ledger,
  { dossierId, ...choice }: { dossierId: DossierId; connectionId: ConnectionId; externalId: ExternalId },
): Promise<void> {
  const { run } = await adapter.links.save(await adapter.links.plan(dossierId, choice));
  ledger.runs.add(run.id);
  oneMore(ledger.links, dossierId);
  oneMore(ledger.snapshots, dossierId);
}

function moveTo(sandbox: AdminPulseSandbox, externalId: ExternalId, houseNumber: string): string {
  const address = known(sandbox.relations.get(externalId)?.address);
  sandbox.change(externalId, { address: { ...address, houseNumber } });
  return houseNumber;
}
