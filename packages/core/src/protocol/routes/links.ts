import * as v from "valibot";
import type { Instant } from "../../model/json.ts";
import type { Link, LinkChoice, LinkPlan } from "../../model/link.ts";
import type { SyncRun } from "../../model/sync-run.ts";
import type { ErrorCode } from "../../errors/codes.ts";
import { done, nothing, PACKAGE_ERRORS, type Done, type Nothing, type Route } from "../route.ts";
import { linkChoiceSchema, linkPlanSchema, linkSchema } from "../schema/link.ts";
import { syncRunSchema } from "../schema/sync-run.ts";
import { instantSchema } from "../schema/values.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";

/** A link that was saved, with the run that pulled its record. */
export interface SavedLink {
  readonly link: Link;
  readonly run: SyncRun;
}

const choiceErrors: readonly ErrorCode[] = [
  "DOSSIER_NOT_FOUND",
  "CONNECTION_NOT_FOUND",
  "CONNECTION_NOT_READY",
  "EXTERNAL_ID_MALFORMED",
  "REFERENCE_NOT_FOUND",
  "REFERENCE_NOT_LINKABLE",
  ...PACKAGE_ERRORS,
];

/** The dossier's link, or null. */
export const getLink: Route<{ params: OfDossier; query: Nothing; body: null; answer: Link | null }> = {
  method: "GET",
  path: "/dossiers/:dossierId/link",
  role: "viewer",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: v.nullable(linkSchema),
  errors: ["DOSSIER_NOT_FOUND"],
};

/** What linking would do: the rename, what is pulled, warnings. Changes nothing. */
export const planLink: Route<{ params: OfDossier; query: Nothing; body: LinkChoice; answer: LinkPlan }> = {
  method: "POST",
  path: "/dossiers/:dossierId/link/plan",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: linkChoiceSchema,
  answer: linkPlanSchema,
  errors: choiceErrors,
};

/** Carries a plan out: renames, links, pulls. Refused with the fresh plan where the record or the dossier's name changed since. */
export const saveLink: Route<{ params: OfDossier; query: Nothing; body: LinkPlan; answer: SavedLink }> = {
  method: "PUT",
  path: "/dossiers/:dossierId/link",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: linkPlanSchema,
  answer: v.object({ link: linkSchema, run: syncRunSchema }),
  errors: ["PLAN_STALE", ...choiceErrors],
};

/** Which link is taken back: the one that was made then. */
export interface LinkUndo {
  readonly linkedAt: Instant;
}

/** What became of the dossier's name: the one it had before; null where it was not renamed, or has another name by now. */
export interface UndoneLink {
  readonly restoredName: string | null;
}

/** Takes a link back: unlinks, and gives the dossier the name that it had before. Refused where it was linked anew since. */
export const undoLink: Route<{ params: OfDossier; query: Nothing; body: LinkUndo; answer: UndoneLink }> = {
  method: "POST",
  path: "/dossiers/:dossierId/link/undo",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: v.object({ linkedAt: instantSchema }),
  answer: v.object({ restoredName: v.nullable(v.string()) }),
  errors: ["DOSSIER_NOT_FOUND", "LINK_NOT_FOUND"],
};

/** Unlinks a dossier. Its snapshots and decisions stay. */
export const removeLink: Route<{ params: OfDossier; query: Nothing; body: null; answer: Done }> = {
  method: "DELETE",
  path: "/dossiers/:dossierId/link",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: done,
  errors: ["DOSSIER_NOT_FOUND", "LINK_NOT_FOUND"],
};
