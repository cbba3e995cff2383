import * as v from "valibot";
import { expect } from "./step.ts";
import { sync, type Linked, type World } from "./world.ts";

const withBookkeeping = v.object({ bookkeepingAt: v.nullable(v.string()) });

/** Where the star moves to, once. */
export const NEW_SEAT = {
  street: "Nieuwe Dokken",
  houseNumber: "4",
  box: "",
  postalCode: "9000",
  city: "Gent",
  countryCode: "BE",
};

/** Step 4 of the product: records come on demand and every night, beside the host's own bookkeeping sync. */
export async function pull({ step, lies, behindTheScenes }: World, { dossierId, externalId }: Linked): Promise<void> {
  const { adapter } = lies;
  await step("nothing changed at the source: a run succeeds and makes no new snapshot", async () => {
    const run = await sync(lies, dossierId);
    expect(run.state.kind === "succeeded" && !run.state.changed, "an unchanged success", run.state);
    expect((await adapter.snapshots.latest(dossierId))?.version === 1, "version 1 still");
  });
  await step("two starts at once are one run", async () => {
    const [one, two] = await Promise.all([adapter.runs.start(dossierId), adapter.runs.start(dossierId)]);
    const joined = one.id === two.id || [one, two].some((run) => run.state.kind === "succeeded");
    expect(joined, "the same run", [one.id, two.id]);
    await sync(lies, dossierId);
  });
  await step("the client moves at the source; the arrows pull it at once", async () => {
    await behindTheScenes({ do: "move", uniqueIdentifier: externalId, address: NEW_SEAT });
    const run = await sync(lies, dossierId);
    expect(run.state.kind === "succeeded" && run.state.changed, "a changed success", run.state);
    const snapshot = await adapter.snapshots.latest(dossierId);
    expect(
      snapshot?.version === 2 && snapshot.record.seat?.street === "Nieuwe Dokken",
      "version 2 with the new street",
    );
    expect((await adapter.snapshots.earlier(dossierId)).length === 1, "one earlier snapshot");
  });
  await step("the clock moves into the night: the record is pulled, and the bookkeeping beside it", async () => {
    await behindTheScenes({ do: "rename", uniqueIdentifier: externalId, name: "Bakkerij Peeters" });
    await behindTheScenes({ do: "night" });
    const run = await adapter.runs.latest(dossierId);
    expect(run?.trigger === "nightly" && run.state.kind === "succeeded", "a nightly success", run);
    expect((await adapter.snapshots.latest(dossierId))?.version === 3, "version 3");
    const dossier = v.parse(withBookkeeping, await lies.host(`/api/dossiers/${dossierId}`));
    expect(dossier.bookkeepingAt !== null, "a bookkeeping sync");
  });
  await step("the next night finds nothing new, and makes no snapshot", async () => {
    const before = await adapter.runs.latest(dossierId);
    await behindTheScenes({ do: "night" });
    const nights = (await adapter.history.list(dossierId, null)).entries.filter(
      ({ event }) => event.what === "snapshot-taken",
    );
    const after = await adapter.runs.latest(dossierId);
    expect(after?.state.kind === "succeeded" && nights.length === 3, "three snapshots in all", nights.length);
    expect(before !== null && after.id !== before.id, "another run for another night");
  });
}
