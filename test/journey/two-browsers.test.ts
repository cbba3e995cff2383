import { createAdminSync, type AdminSync } from "@adminsync/core/client";
import { bindingIdSchema, scopeSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";

const nothing = (): void => {};
/** Far beyond a test: whatever is seen was told, not asked for. */
const NEVER = 10_000_000;

eachOffice("two browsers on one dossier", (office) => {
  const browser = (user: "editor" | "admin"): AdminSync =>
    createAdminSync({
      adapter: office().adapterOf("linde", user),
      channel: () => null,
      leadership: () => (lead) => {
        lead();
        return nothing;
      },
      poll: { idleMs: NEVER, hiddenMs: NEVER, liveMs: NEVER },
    });

  it("see each other's links, runs and decisions at once", async () => {
    const { connectionId, dossier } = office();
    const here = browser("editor").dossier(dossier.id);
    const there = browser("admin").dossier(dossier.id);
    const bindingId = v.parse(bindingIdSchema, "company-details");
    const scope = v.parse(scopeSchema, "2026");
    const decisions = there.decisions(bindingId, scope);
    const leaving = [here.subscribe(nothing), there.subscribe(nothing), decisions.subscribe(nothing)];
    await expect.poll(() => there.getState().link.kind).toBe("ready");

    const { references } = await office().adapterOf("linde", "editor").references.search({ connectionId, text: "" });
    const externalId = references[0]?.externalId;
    if (externalId === undefined) throw new Error("no reference to link to");
    const saved = await here.saveLink(await here.planLink({ connectionId, externalId }));
    expect(saved.ok).toBe(true);
    await expect.poll(() => there.getState()).toMatchObject({ link: { value: { externalId } } });
    await expect.poll(() => there.getState().snapshot).toMatchObject({ value: { version: 1 } });

    const { snapshot } = here.getState();
    if (snapshot.kind !== "ready" || snapshot.value === null) throw new Error("nothing was pulled");
    const at = { kind: "field", field: "name" } as const;
    const snapshotId = snapshot.value.id;
    const decided = { at, choice: { kind: "keep" }, template: "a", source: "b", snapshotId } as const;
    const batch = await here.saveDecisions({ bindingId, scope, decisions: [decided], inverse: [] });
    await expect.poll(() => decisions.getState()).toMatchObject({ value: [{ batchId: batch.id }] });
    await here.undoDecisions(batch.id);
    await expect.poll(() => decisions.getState()).toMatchObject({ value: [] });

    // Of two runs of one moment, which the clock of this office could make, none came after the other.
    office().clock.advance(1_000);
    const { run } = there.getState();
    here.startSync();
    await expect.poll(() => there.getState().run).not.toEqual(run);
    await office().server.whenIdle();
    await expect.poll(() => there.getState().run).toMatchObject({ value: { state: { kind: "succeeded" } } });
    for (const leave of leaving) leave();
  });
});
