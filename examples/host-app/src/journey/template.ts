import { companyDetails } from "@adminsync/core/bindings";
import { apply, compare, plan, undo, type Comparison, type Selected } from "@adminsync/core/compare";
import type { JsonObject, Scope } from "@adminsync/core/model";
import { bindingIdSchema, decisionBatchIdSchema, jsonObjectSchema, scopeSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect } from "./step.ts";
import { sync, type Linked, type World } from "./world.ts";

const PERIOD = "2026";

/** Steps 5 and 6 of the product: a template differs, and the user decides, field by field. */
export async function template(world: World, linked: Linked): Promise<void> {
  const { step, lies, behindTheScenes } = world;
  const bar = createBar(world, linked);

  await step("an empty template: everything that is supplied is offered, nothing is filled by itself", async () => {
    const { differences } = await bar.look();
    expect(
      differences.length > 5 && differences.every(({ kind }) => kind === "fill"),
      "only fills",
      differences.length,
    );
    expect(Object.keys(await bar.values()).length === 0, "an empty template");
  });
  await step("'Gebruik de data uit AdminPulse': the fields are filled, and the bar goes", async () => {
    await bar.decide(({ differences }) => differences.map(({ key }) => [key, { choice: { kind: "take" } }]));
    const values = await bar.values();
    expect(values["name"] === "Bakkerij Peeters" && values["city"] === "Gent", "the record's values", values);
    expect((await bar.look()).differences.length === 0, "no difference");
  });
  await step("the same address, spelt otherwise, raises no bar", async () => {
    await bar.edit({ street: "Nwe. Dokken 4", city: "GENT" });
    await bar.edit({ street: "NIEUWE DOKKEN 4" });
    const { differences, cosmetic } = await bar.look();
    expect(differences.length === 0 && cosmetic.length > 0, "cosmetic only", differences);
  });
  await step("changed by hand: the bar is back, for that field", async () => {
    await bar.edit({ name: "Bakkerij Peeters Gent" });
    const { differences } = await bar.look();
    expect(differences.map(({ kind }) => kind).join() === "changed-by-hand", "one changed-by-hand", differences);
  });
  await step("'Houd de mijne': the bar stays away, also after a sync", async () => {
    await bar.decide(({ differences }) => differences.map(({ key }) => [key, { choice: { kind: "keep" } }]));
    await sync(lies, linked.dossierId);
    expect((await bar.look()).differences.length === 0, "quiet");
    expect((await bar.look("2025")).differences.length > 0, "another period is another matter");
  });
  await step("until the source changes that field again: then it differs, and says so", async () => {
    await behindTheScenes({ do: "rename", uniqueIdentifier: linked.externalId, name: "Bakkerij Peeters & Dochters" });
    await sync(lies, linked.dossierId);
    const { differences } = await bar.look();
    expect(differences.map(({ kind }) => kind).join() === "conflict", "a conflict on the name", differences);
    expect((await bar.values())["name"] === "Bakkerij Peeters Gent", "the user's own value untouched");
  });
  await step("taken over after all, and undone again", async () => {
    const batchId = await bar.decide(({ differences }) =>
      differences.map(({ key }) => [key, { choice: { kind: "take" } }]),
    );
    expect((await bar.values())["name"] === "Bakkerij Peeters & Dochters", "the source's name");
    await bar.undo(batchId);
    expect((await bar.values())["name"] === "Bakkerij Peeters Gent", "the user's name again");
    expect((await bar.look()).differences.length === 1, "and the difference is back");
  });
  await step("the history tells who linked, pulled, decided and undid", async () => {
    const { entries } = await lies.adapter.history.list(linked.dossierId, null);
    const told = entries.map(({ event }) => event.what);
    for (const what of ["linked", "snapshot-taken", "decided", "undone"] as const) {
      expect(told.includes(what), `${what} in the history`, told);
    }
    const decided = entries.find(({ event }) => event.what === "decided");
    expect(decided?.by === "lies", "who decided", decided?.by);
  });
}

interface Bar {
  values(): Promise<JsonObject>;
  edit(change: JsonObject): Promise<void>;
  look(period?: string): Promise<Comparison<JsonObject>>;
  decide(choose: (comparison: Comparison<JsonObject>) => (readonly [string, Selected])[]): Promise<string>;
  undo(batchId: string): Promise<void>;
}

/** What the overwrite bar of a template does, without a screen. */
function createBar({ lies }: World, { dossierId }: Linked): Bar {
  const { adapter, host, readTemplate } = lies;
  const bindingId = v.parse(bindingIdSchema, companyDetails.id);
  const path = (period: string): string => `/api/dossiers/${dossierId}/templates/${companyDetails.id}/${period}`;
  const write = async (values: JsonObject): Promise<void> => {
    await host(path(PERIOD), { method: "PUT", body: values });
  };

  const look: Bar["look"] = async (period = PERIOD) => {
    const [snapshot, earlier, decisions, values] = await Promise.all([
      adapter.snapshots.latest(dossierId),
      adapter.snapshots.earlier(dossierId),
      adapter.decisions.list({ dossierId, bindingId, scope: scopeOf(period) }),
      readTemplate(path(period)),
    ]);
    if (snapshot === null) throw new Error("there is no snapshot");
    return compare({ binding: companyDetails, scope: period, template: values, snapshot, earlier, decisions });
  };

  return {
    values: () => readTemplate(path(PERIOD)),
    edit: async (change) => write({ ...(await readTemplate(path(PERIOD))), ...change }),
    look,
    decide: async (choose) => {
      const comparison = await look();
      const { template: values, snapshot, decisions } = comparison.of;
      const applied = apply(plan(comparison, new Map(choose(comparison))), { template: values, snapshot, decisions });
      if (!applied.ok) throw new Error("the plan is stale");
      await write(applied.values);
      const scope = scopeOf(PERIOD);
      const batch = { bindingId, scope, decisions: applied.decisions, inverse: applied.inverse };
      return (await adapter.decisions.save(dossierId, batch)).id;
    },
    undo: async (batchId) => {
      const { inverse } = await adapter.decisions.undo(dossierId, v.parse(decisionBatchIdSchema, batchId));
      const undone = undo(inverse, await readTemplate(path(PERIOD)));
      if (!undone.ok) throw new Error("the template moved: it can't be undone");
      await write(v.parse(jsonObjectSchema, undone.values));
    },
  };
}

const scopeOf = (period: string): Scope => v.parse(scopeSchema, period);
