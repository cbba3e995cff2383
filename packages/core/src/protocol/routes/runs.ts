import * as v from "valibot";
import type { RunId } from "../../model/ids.ts";
import type { SyncRun } from "../../model/sync-run.ts";
import { nothing, type Nothing, type Route, type Schema } from "../route.ts";
import { runIdSchema } from "../schema/ids.ts";
import { syncRunSchema } from "../schema/sync-run.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";

interface OfRun {
  readonly runId: RunId;
}
const ofRun: Schema<OfRun> = v.object({ runId: runIdSchema });

/** Starts pulling the dossier's record; a second start joins the run that is under way. */
export const startRun: Route<{ params: OfDossier; query: Nothing; body: null; answer: SyncRun }> = {
  method: "POST",
  path: "/dossiers/:dossierId/runs",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: syncRunSchema,
  errors: ["DOSSIER_NOT_FOUND", "LINK_NOT_FOUND", "CONNECTION_NOT_FOUND", "CONNECTION_NOT_READY"],
};

/** The dossier's newest run, or null. */
export const latestRun: Route<{ params: OfDossier; query: Nothing; body: null; answer: SyncRun | null }> = {
  method: "GET",
  path: "/dossiers/:dossierId/runs/latest",
  role: "viewer",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: v.nullable(syncRunSchema),
  errors: ["DOSSIER_NOT_FOUND"],
};

/** One run, as it stands. */
export const getRun: Route<{ params: OfRun; query: Nothing; body: null; answer: SyncRun }> = {
  method: "GET",
  path: "/runs/:runId",
  role: "viewer",
  params: ofRun,
  query: nothing,
  body: null,
  answer: syncRunSchema,
  errors: ["RUN_NOT_FOUND"],
};

/** Asks a run to end; one that has ended stays as it is. */
export const cancelRun: Route<{ params: OfRun; query: Nothing; body: null; answer: SyncRun }> = {
  method: "POST",
  path: "/runs/:runId/cancel",
  role: "editor",
  params: ofRun,
  query: nothing,
  body: null,
  answer: syncRunSchema,
  errors: ["RUN_NOT_FOUND"],
};
