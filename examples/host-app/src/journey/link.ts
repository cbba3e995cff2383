import { isAdminSyncError } from "@adminsync/core/errors";
import type { ConnectionId } from "@adminsync/core/model";
import { codeOf, expect } from "./step.ts";
import { dossierIdOf, externalIdOf, type Linked, type World } from "./world.ts";
import * as v from "valibot";

const named = v.object({ name: v.string() });

/** Steps 2 and 3 of the product: the reference is picked by name, the plan read, the link saved, the record pulled. */
export async function link(world: World, connectionId: ConnectionId): Promise<Linked> {
  const { step, lies, noor, behindTheScenes } = world;
  const { adapter } = lies;
  const dossierId = dossierIdOf("1001");

  const externalId = await step("the reference is found by a part of its name, and fills the external id", async () => {
    const found = await adapter.references.search({ connectionId, text: "peet bakk" });
    const star = found.references.find((reference) => reference.name === "Bakkerij Peeters");
    expect(star !== undefined && star.linkable === true, "Bakkerij Peeters, linkable", found.references);
    return star.externalId;
  });
  await step("a sole trader can't be linked, and it says why", async () => {
    const found = await adapter.references.search({ connectionId, text: "kapsalon nathalie" });
    const trader = found.references.find((reference) => reference.kind === "sole-trader");
    expect(trader !== undefined && trader.linkable !== true, "a sole trader that is not linkable");
    expect(trader.linkable.reason === "sole-trader-not-supported", "the reason", trader.linkable);
    const code = await codeOf(adapter.links.plan(dossierId, { connectionId, externalId: trader.externalId }));
    expect(code === "REFERENCE_NOT_LINKABLE", "REFERENCE_NOT_LINKABLE", code);
  });
  const plan = await step("the plan names the rename and what is pulled, and changes nothing", async () => {
    const planned = await adapter.links.plan(dossierId, { connectionId, externalId });
    const { rename, pulls } = planned;
    expect(rename?.from === "Peeters bakkerij" && rename.to === "Bakkerij Peeters", "the rename", rename);
    expect(pulls.address && pulls.directors >= 2 && pulls.shareholders === 3, "address and people", pulls);
    expect((await adapter.links.get(dossierId)) === null, "no link yet");
    return planned;
  });
  const fresh = await step("the record changes meanwhile: the stale plan is refused, with the fresh one", async () => {
    await behindTheScenes({ do: "rename", uniqueIdentifier: externalId, name: "Bakkerij Peeters-Maes" });
    try {
      await adapter.links.save(plan);
    } catch (thrown) {
      expect(isAdminSyncError(thrown) && thrown.coded.code === "PLAN_STALE", "PLAN_STALE");
      const { plan: renewed } = thrown.coded.details;
      expect(renewed.rename?.to === "Bakkerij Peeters-Maes", "the fresh plan", renewed.rename);
      expect((await adapter.links.get(dossierId)) === null, "still no link");
      return renewed;
    }
    throw new Error("the stale plan was carried out");
  });
  await step("saving the fresh plan renames the dossier and pulls the record at once", async () => {
    const saved = await adapter.links.save(fresh);
    expect(saved.run.state.kind === "succeeded", "a run that has succeeded", saved.run.state);
    const dossier = v.parse(named, await lies.host(`/api/dossiers/${dossierId}`));
    expect(dossier.name === "Bakkerij Peeters-Maes", "the new name", dossier);
    const snapshot = await adapter.snapshots.latest(dossierId);
    expect(snapshot?.version === 1 && snapshot.record.seat?.city !== undefined, "a first snapshot with a seat");
    expect(snapshot.record.holdings.length >= 3, "its shareholders", snapshot.record.holdings.length);
  });
  await step("the other firm sees neither dossier nor link: as if there were none", async () => {
    const codes = await Promise.all([
      codeOf(noor.adapter.links.get(dossierId)),
      codeOf(noor.adapter.links.get(dossierIdOf("no-such-dossier"))),
      codeOf(noor.adapter.references.get(connectionId, externalIdOf(externalId))),
    ]);
    expect(codes.join() === "DOSSIER_NOT_FOUND,DOSSIER_NOT_FOUND,CONNECTION_NOT_FOUND", "not found, thrice", codes);
  });
  return { dossierId, connectionId, externalId };
}
