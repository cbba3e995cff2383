import { dossierIdSchema, runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import type { ServerContext } from "../context.ts";
import { eachDatabase } from "../database/testing/each-database.ts";
import type { Call } from "../http/handlers.ts";
import { snapshotHandlers } from "../snapshots/handlers.ts";
import { createMemoryHost } from "../testing/memory-host.ts";
import { runHandlers } from "./handlers.ts";
import { createTestExecutor } from "./testing/test-executor.ts";
import { createTestFirm, USER, type TestFirm } from "./testing/test-firm.ts";

const d1 = v.parse(dossierIdSchema, "d1");

/** The host knows dossier d1 of this firm, and no other. */
function contextOf({ context, firmId }: TestFirm): ServerContext {
  const host = createMemoryHost();
  host.add(firmId, d1, { name: "Bakkerij d1" });
  return { ...context, dossiers: host.dossiers };
}

function callBy<Params extends object>({ firmId }: TestFirm, params: Params): CallOf<Params> {
  const caller = { firmId, userId: USER, role: "editor" } as const;
  return { caller, params, query: {}, body: null, signal: new AbortController().signal, correlationId: "x" };
}

type CallOf<Params> = Pick<Call<"startRun">, "caller" | "query" | "body" | "signal" | "correlationId"> & {
  readonly params: Params;
};

eachDatabase("the routes of runs and snapshots", (tested) => {
  test("start a run, follow it, and find what it pulled", async () => {
    const firm = await createTestFirm(tested.database());
    await firm.link("d1");
    const executor = createTestExecutor(firm);
    const runs = runHandlers(contextOf(firm), executor.queue);
    const snapshots = snapshotHandlers(contextOf(firm));
    const ofDossier = callBy(firm, { dossierId: d1 });
    expect(await runs.latestRun(ofDossier)).toBeNull();
    expect(await snapshots.latestSnapshot(ofDossier)).toBeNull();

    const started = await runs.startRun(ofDossier);
    expect(started.state.kind).toBe("queued");
    const ended = await executor.execute({ firmId: firm.firmId, runId: started.id });
    expect(await runs.getRun(callBy(firm, { runId: started.id }))).toEqual(ended);
    expect(await runs.latestRun(ofDossier)).toEqual(ended);
    expect(await runs.cancelRun(callBy(firm, { runId: started.id }))).toEqual(ended);
    expect(await snapshots.latestSnapshot(ofDossier)).toMatchObject({ version: 1, dossierId: d1 });
    expect(await snapshots.earlierSnapshots(ofDossier)).toEqual([]);
  });

  test("know no dossier that the host doesn't know, nor a run of another firm", async () => {
    const firm = await createTestFirm(tested.database());
    await firm.link("d1");
    const { runId } = await createTestExecutor(firm).start(d1);
    const other = await createTestFirm(tested.database());
    const runs = runHandlers(contextOf(other), createTestExecutor(other).queue);
    const snapshots = snapshotHandlers(contextOf(other));
    const unknown = callBy(other, { dossierId: v.parse(dossierIdSchema, "d2") });
    const asks = [runs.startRun, runs.latestRun, snapshots.latestSnapshot, snapshots.earlierSnapshots];
    for (const ask of asks) await expect(ask(unknown)).rejects.toMatchObject({ code: "DOSSIER_NOT_FOUND" });
    for (const id of [runId, v.parse(runIdSchema, "none")]) {
      await expect(runs.getRun(callBy(other, { runId: id }))).rejects.toMatchObject({ code: "RUN_NOT_FOUND" });
    }
    await expect(runs.startRun(callBy(other, { dossierId: d1 }))).rejects.toMatchObject({ code: "LINK_NOT_FOUND" });
  });
});
