import { expect } from "vitest";
import {
  parseBindingId,
  parseScope,
  type Decision,
  type DecisionBatchId,
  type NewDecisionBatch,
} from "@adminsync/core/model";
import { known, SYNCED } from "../world/dossiers.ts";
import type { World } from "../world/world.ts";
import type { Deed } from "./deed.ts";

const TEMPLATE = { bindingId: known(parseBindingId("company-details")), scope: known(parseScope("2026")) };
const FIELDS = ["name", "street", "number"];

/** A user decides about three differences in one go. */
export const decide: Deed = {
  name: "decide",
  prepare: async (world) => {
    const batch = await newBatch(world);
    let acknowledgedId: DecisionBatchId | null = null;
    return {
      ask: async () => {
        acknowledgedId = await save(world, batch);
      },
      settle: async (acknowledged) => {
        const why = batch.decisions[0]?.why;
        const found = (await standing(world)).filter((decision) => decision.why === why);
        // As a whole, or not at all.
        expect([0, FIELDS.length]).toContain(found.length);
        const [first] = found;
        if (acknowledged) expect(first?.batchId).toBe(acknowledgedId);
        if (first === undefined) await save(world, batch);
        else world.ledger.batches.set(first.batchId, FIELDS.length);
        return [];
      },
    };
  },
};

/** A user takes back what was decided in one go. */
export const undo: Deed = {
  name: "undo",
  prepare: async (world) => {
    const id = await save(world, await newBatch(world));
    const takeBack = async (): Promise<void> => {
      const { inverse } = await world.host().adapter.decisions.undo(SYNCED, id);
      expect(inverse).toEqual({ of: FIELDS });
    };
    return {
      ask: takeBack,
      settle: async (acknowledged) => {
        const left = (await standing(world)).filter((decision) => decision.batchId === id);
        expect([0, FIELDS.length]).toContain(left.length);
        if (acknowledged) expect(left).toEqual([]);
        if (left.length > 0) await takeBack();
        world.ledger.batches.delete(id);
        world.ledger.undone.add(id);
        return [];
      },
    };
  },
};

/** The decisions that hold. */
export function standing({ host }: World): Promise<readonly Decision[]> {
  return host().adapter.decisions.list({ dossierId: SYNCED, ...TEMPLATE });
}

async function newBatch({ host, ledger }: World): Promise<NewDecisionBatch> {
  const { id: snapshotId } = known(await host().adapter.snapshots.latest(SYNCED));
  const why = `batch ${ledger.batches.size + ledger.undone.size + 1}`;
  const of = FIELDS.map((field, index) => ({
    at: { kind: "field" as const, field },
    choice: { kind: index === 0 ? ("keep" as const) : ("take" as const) },
    template: `mine ${index}`,
    source: `theirs ${index}`,
    snapshotId,
    why,
  }));
  return { ...TEMPLATE, decisions: of, inverse: { of: FIELDS } };
}

async function save({ host, ledger }: World, batch: NewDecisionBatch): Promise<DecisionBatchId> {
  const { id, decisions } = await host().adapter.decisions.save(SYNCED, batch);
  ledger.batches.set(id, decisions.length);
  return id;
}
