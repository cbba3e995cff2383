import { expect } from "vitest";
import type { DossierId } from "@adminsync/core/model";
import { DOSSIERS, known } from "../world/dossiers.ts";
import { oneMore } from "../world/ledger.ts";
import { within } from "../world/within.ts";
import type { World } from "../world/world.ts";
import type { Deed } from "./deed.ts";
import { untilChanged } from "./until-ended.ts";

const NIGHT_MS = 30_000;

/** The next night comes, after every relation moved: one run and one new snapshot for each dossier. */
export const night: Deed = {
  name: "night",
  prepare: async (world) => {
    const houses = new Map<DossierId, string>();
    for (const dossierId of DOSSIERS) {
      const { externalId } = known(await world.host().adapter.links.get(dossierId));
      houses.set(dossierId, world.move(externalId));
    }
    const offset = world.nextNight();
    return {
      ask: async () => {
        const reach = { offset: String(offset) };
        await Promise.all(world.hosts().map((host) => host.control("/night", reach)));
      },
      settle: async () => {
        const host = world.host();
        await within(NIGHT_MS, "a night to end", host.control("/idle"));
        const revisions: number[] = [];
        for (const dossierId of DOSSIERS) revisions.push(await pulled(world, dossierId, known(houses.get(dossierId))));
        return revisions;
      },
    };
  },
};

async function pulled(world: World, dossierId: DossierId, house: string): Promise<number> {
  const { runs, snapshots } = world.host().adapter;
  const run = known(await runs.latest(dossierId));
  expect(run.trigger).toBe("nightly");
  const { revision } = await untilChanged(world, run.id);
  oneMore(world.ledger.snapshots, dossierId);
  expect((await snapshots.latest(dossierId))?.record.seat?.number).toBe(house);
  return revision;
}
