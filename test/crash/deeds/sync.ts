import { expect } from "vitest";
import type { RunId } from "@adminsync/core/model";
import { known, LINKED_TO, SYNCED } from "../world/dossiers.ts";
import { oneMore } from "../world/ledger.ts";
import type { World } from "../world/world.ts";
import type { Deed } from "./deed.ts";
import { untilChanged } from "./until-ended.ts";

/** A user presses the arrows, after the relation moved: one run, one new snapshot. */
export const sync: Deed = {
  name: "sync",
  prepare: async (world) => {
    const house = world.move(known(LINKED_TO.get(SYNCED)));
    const before = await world.host().adapter.runs.latest(SYNCED);
    let acknowledgedId: RunId | null = null;
    return {
      ask: async () => {
        acknowledgedId = await start(world);
      },
      settle: async (acknowledged) => {
        const { runs, snapshots } = world.host().adapter;
        const found = known(await runs.latest(SYNCED)).id;
        if (acknowledged) expect(found).toBe(acknowledgedId);
        const { id, revision } = await untilChanged(world, found === before?.id ? await start(world) : found);
        oneMore(world.ledger.snapshots, SYNCED);
        expect((await snapshots.latest(SYNCED))?.record.seat?.number).toBe(house);
        expect((await runs.latest(SYNCED))?.id).toBe(id);
        return [revision];
      },
    };
  },
};

async function start({ host, ledger }: World): Promise<RunId> {
  const { id } = await host().adapter.runs.start(SYNCED);
  ledger.runs.add(id);
  return id;
}
