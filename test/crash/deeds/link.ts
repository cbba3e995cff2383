import { expect } from "vitest";
import type { ExternalId, LinkPlan } from "@adminsync/core/model";
import { IN_TURN, known, RELINKED } from "../world/dossiers.ts";
import { oneMore } from "../world/ledger.ts";
import type { World } from "../world/world.ts";
import type { Deed } from "./deed.ts";

/** A user links a dossier to another reference: the dossier is renamed, and one snapshot taken at once. */
export const link: Deed = {
  name: "link",
  prepare: async (world) => {
    const before = known(await world.host().adapter.links.get(RELINKED));
    const target = IN_TURN[0] === before.externalId ? IN_TURN[1] : IN_TURN[0];
    const house = world.move(target);
    const version = await versionNow(world);
    const plan = await planFor(world, target);
    expect(plan.rename).toEqual({ from: before.referenceName, to: plan.referenceName });
    return {
      ask: () => save(world, plan),
      settle: async (acknowledged) => {
        const { links } = world.host().adapter;
        const found = known(await links.get(RELINKED));
        if (acknowledged) expect(found.externalId).toBe(target);
        const done = found.externalId === target;
        expect(await versionNow(world)).toBe(version + (done ? 1 : 0));
        if (!done) {
          expect(found).toEqual(before);
          await save(world, await planFor(world, target));
        }
        oneMore(world.ledger.links, RELINKED);
        oneMore(world.ledger.snapshots, RELINKED);
        expect((await links.get(RELINKED))?.externalId).toBe(target);
        const { record } = known(await world.host().adapter.snapshots.latest(RELINKED));
        expect([record.externalId, record.seat?.number]).toEqual([target, house]);
        return [];
      },
    };
  },
};

async function versionNow({ host }: World): Promise<number> {
  return known(await host().adapter.snapshots.latest(RELINKED)).version;
}

function planFor({ host, connectionId }: World, externalId: ExternalId): Promise<LinkPlan> {
  return host().adapter.links.plan(RELINKED, { connectionId, externalId });
}

async function save({ host, ledger }: World, plan: LinkPlan): Promise<void> {
  const { run } = await host().adapter.links.save(plan);
  ledger.runs.add(run.id);
}
