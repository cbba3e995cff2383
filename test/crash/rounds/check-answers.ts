import { expect } from "vitest";
import type { DossierId, HistoryEntry, Snapshot } from "@adminsync/core/model";
import { standing } from "../deeds/decide.ts";
import { DOSSIERS, known, SYNCED } from "../world/dossiers.ts";
import type { World } from "../world/world.ts";

/** Sees by a host's answers alone that nothing acknowledged is lost, and nothing doubled; to be called when all is done. */
export async function checkAnswers(world: World): Promise<void> {
  for (const dossierId of DOSSIERS) await checkDossier(world, dossierId);
  await checkDecisions(world);
}

/** Sees that every run that was acknowledged is there, and ended as it did. */
export async function checkRuns({ host, ledger }: World): Promise<void> {
  for (const runId of new Set([...ledger.runs, ...ledger.ends.keys()])) {
    const run = await host().adapter.runs.get(runId);
    expect(run.state.kind).toMatch(/^(?:succeeded|failed|stalled|cancelled)$/);
    expect(JSON.stringify(run)).toBe(ledger.ends.get(runId) ?? JSON.stringify(run));
  }
}

async function checkDossier(world: World, dossierId: DossierId): Promise<void> {
  const { ledger } = world;
  const { adapter, control } = world.host();
  const snapshots = [known(await adapter.snapshots.latest(dossierId)), ...(await adapter.snapshots.earlier(dossierId))];
  checkSnapshots(snapshots.toReversed());
  expect(snapshots).toHaveLength(known(ledger.snapshots.get(dossierId)));

  const events = (await wholeHistory(world, dossierId)).map(({ event }) => event);
  const taken = events.flatMap((event) => (event.what === "snapshot-taken" ? [event.snapshotId] : []));
  expect(taken).toEqual(snapshots.map(({ id }) => id));
  const runs = events.flatMap((event) =>
    event.what === "snapshot-taken" || event.what === "run-ended" ? [event.runId] : [],
  );
  expect(new Set(runs).size).toBe(runs.length);
  expect(events.filter(({ what }) => what === "linked")).toHaveLength(known(ledger.links.get(dossierId)));

  const link = known(await adapter.links.get(dossierId));
  expect(link.externalId).toBe(snapshots[0]?.externalId);
  expect(await control("/name", { dossier: dossierId })).toBe(link.referenceName);
  const latest = known(await adapter.runs.latest(dossierId));
  expect(latest.state).toMatchObject({ kind: "succeeded", snapshotId: snapshots[0]?.id });
}

/** Oldest first: versions without a gap, and each of a house number that the relation moved to after the one before. */
function checkSnapshots(snapshots: readonly Snapshot[]): void {
  expect(snapshots.map(({ version }) => version)).toEqual(snapshots.map((_, index) => index + 1));
  expect(new Set(snapshots.map(({ id }) => id)).size).toBe(snapshots.length);
  const houses = snapshots.slice(1).map(({ record }) => Number(record.seat?.number));
  expect(houses).toEqual([...new Set(houses)].sort((a, b) => a - b));
}

async function checkDecisions(world: World): Promise<void> {
  const { batches, undone } = world.ledger;
  const found = new Map<string, number>();
  for (const { batchId } of await standing(world)) found.set(batchId, (found.get(batchId) ?? 0) + 1);
  expect(found).toEqual(batches);
  const events = (await wholeHistory(world, SYNCED)).map(({ event }) => event);
  const told = (what: "decided" | "undone"): number => events.filter((event) => event.what === what).length;
  expect({ decided: told("decided"), undone: told("undone") }).toEqual({
    decided: batches.size + undone.size,
    undone: undone.size,
  });
  const ids = events.flatMap((event) => (event.what === "decided" ? event.decisionIds : []));
  expect(new Set(ids).size).toBe(ids.length);
}

/** Newest first. */
async function wholeHistory({ host }: World, dossierId: DossierId): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: { entries: readonly HistoryEntry[]; cursor: string | null } = await host().adapter.history.list(
      dossierId,
      cursor,
    );
    entries.push(...page.entries);
    cursor = page.cursor;
  } while (cursor !== null);
  return entries;
}
