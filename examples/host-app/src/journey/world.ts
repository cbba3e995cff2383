import { connectionIdSchema, dossierIdSchema, externalIdSchema } from "@adminsync/core/protocol";
import type { ConnectionId, DossierId, ExternalId, RunId, SyncRun } from "@adminsync/core/model";
import * as v from "valibot";
import type { Browser } from "./browser.ts";
import type { Step } from "./step.ts";

/** What every part of the journey works with. */
export interface World {
  readonly url: string;
  readonly step: Step;
  /** An accountant of the first firm who is also its admin. */
  readonly lies: Browser;
  /** An accountant of another firm. */
  readonly noor: Browser;
  /** Does something behind everybody's back: at the package, or to the clock. */
  readonly behindTheScenes: (what: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** A dossier that is linked, and through what. */
export interface Linked {
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly externalId: ExternalId;
}

export const dossierIdOf = (text: string): DossierId => v.parse(dossierIdSchema, text);
export const connectionIdOf = (text: string): ConnectionId => v.parse(connectionIdSchema, text);
export const externalIdOf = (text: string): ExternalId => v.parse(externalIdSchema, text);

/** Asks after a run until it has ended, as a client without a live stream does. */
export async function untilEnded(browser: Browser, runId: RunId): Promise<SyncRun> {
  for (;;) {
    const run = await browser.adapter.runs.get(runId);
    if (run.state.kind !== "queued" && run.state.kind !== "running") return run;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Starts a run and waits for its end. */
export async function sync(browser: Browser, dossierId: DossierId): Promise<SyncRun> {
  const run = await browser.adapter.runs.start(dossierId);
  return untilEnded(browser, run.id);
}
