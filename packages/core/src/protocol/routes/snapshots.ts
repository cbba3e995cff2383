import * as v from "valibot";
import type { Snapshot } from "../../model/snapshot.ts";
import { nothing, type Nothing, type Route } from "../route.ts";
import { snapshotSchema } from "../schema/snapshot.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";

/** The newest snapshot, or null. */
export const latestSnapshot: Route<{ params: OfDossier; query: Nothing; body: null; answer: Snapshot | null }> = {
  method: "GET",
  path: "/dossiers/:dossierId/snapshots/latest",
  role: "viewer",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: v.nullable(snapshotSchema),
  errors: ["DOSSIER_NOT_FOUND"],
};

/** The snapshots before the newest one, newest first, at most 50: what a difference is understood from. */
export const earlierSnapshots: Route<{ params: OfDossier; query: Nothing; body: null; answer: readonly Snapshot[] }> = {
  method: "GET",
  path: "/dossiers/:dossierId/snapshots/earlier",
  role: "viewer",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: v.array(snapshotSchema),
  errors: ["DOSSIER_NOT_FOUND"],
};
