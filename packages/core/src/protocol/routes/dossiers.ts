import * as v from "valibot";
import type { ConnectionId, ExternalId } from "../../model/ids.ts";
import type { ListedDossierPage, Rejection } from "../../model/listed-dossier.ts";
import { nothing, type Nothing, type Route } from "../route.ts";
import { connectionIdSchema, externalIdSchema } from "../schema/ids.ts";
import { listedDossierPageSchema, rejectionSchema } from "../schema/listed-dossier.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";

/** Which dossiers, and where to go on. */
export interface DossierQuery {
  readonly unlinked: boolean;
  readonly cursor: string | null;
}

/** The firm's dossiers, in the host's order and pages; with `unlinked`, only those without a link (a page may then be empty). */
export const listDossiers: Route<{ params: Nothing; query: DossierQuery; body: null; answer: ListedDossierPage }> = {
  method: "GET",
  path: "/dossiers",
  role: "viewer",
  params: nothing,
  query: v.object({
    unlinked: v.pipe(
      v.optional(v.picklist(["true", "false"]), "false"),
      v.transform((text) => text === "true"),
    ),
    cursor: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  }),
  body: null,
  answer: listedDossierPageSchema,
  errors: [],
};

/** A user's answer to a suggestion: refused, or (`rejected: false`) not refused after all. */
export interface Verdict {
  readonly connectionId: ConnectionId;
  /** Null: no client of the connection fits. */
  readonly externalId: ExternalId | null;
  readonly rejected: boolean;
}

/** What was refused for the dossier, newest first. */
export const listRejections: Route<{
  params: OfDossier;
  query: Nothing;
  body: null;
  answer: readonly Rejection[];
}> = {
  method: "GET",
  path: "/dossiers/:dossierId/rejections",
  role: "viewer",
  params: ofDossier,
  query: nothing,
  body: null,
  answer: v.array(rejectionSchema),
  errors: ["DOSSIER_NOT_FOUND"],
};

/** Remembers that a reference is refused for the dossier, or forgets it; answers all that is refused. */
export const rejectReference: Route<{
  params: OfDossier;
  query: Nothing;
  body: Verdict;
  answer: readonly Rejection[];
}> = {
  method: "PUT",
  path: "/dossiers/:dossierId/rejections",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: v.object({
    connectionId: connectionIdSchema,
    externalId: v.nullable(externalIdSchema),
    rejected: v.boolean(),
  }),
  answer: v.array(rejectionSchema),
  errors: ["DOSSIER_NOT_FOUND", "CONNECTION_NOT_FOUND"],
};
