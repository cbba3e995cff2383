import * as v from "valibot";
import type { ConnectionId, ExternalId } from "../../model/ids.ts";
import type { Reference, ReferencePage } from "../../model/reference.ts";
import { nothing, PACKAGE_ERRORS, type Nothing, type Route } from "../route.ts";
import { connectionIdSchema, externalIdSchema } from "../schema/ids.ts";
import { suggestedReferencesSchema, type SuggestedReferences } from "../schema/suggestion.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";
import { referencePageSchema, referenceSchema } from "../schema/reference.ts";

/** What to search for, and where to go on. */
export interface ReferenceQuery {
  readonly text: string;
  readonly cursor: string | null;
  /** 1 to 1,000. */
  readonly limit: number;
}

/** References of a connection whose name, number, key or town holds the words of `text`; all, by name, where it is empty. */
export const searchReferences: Route<{
  params: { readonly connectionId: ConnectionId };
  query: ReferenceQuery;
  body: null;
  answer: ReferencePage;
}> = {
  method: "GET",
  path: "/connections/:connectionId/references",
  role: "viewer",
  params: v.object({ connectionId: connectionIdSchema }),
  query: v.object({
    text: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
    cursor: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
    limit: v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(1000)), "50"),
  }),
  body: null,
  answer: referencePageSchema,
  errors: ["CONNECTION_NOT_FOUND", "CONNECTION_NOT_READY", ...PACKAGE_ERRORS],
};

/** One reference by its external id, asked of the package itself. */
export const getReference: Route<{
  params: { readonly connectionId: ConnectionId; readonly externalId: ExternalId };
  query: Nothing;
  body: null;
  answer: Reference;
}> = {
  method: "GET",
  path: "/connections/:connectionId/references/:externalId",
  role: "viewer",
  params: v.object({ connectionId: connectionIdSchema, externalId: externalIdSchema }),
  query: nothing,
  body: null,
  answer: referenceSchema,
  errors: [
    "CONNECTION_NOT_FOUND",
    "CONNECTION_NOT_READY",
    "EXTERNAL_ID_MALFORMED",
    "REFERENCE_NOT_FOUND",
    ...PACKAGE_ERRORS,
  ],
};

/** Who may be the dossier's client in this connection, the likeliest first; what was refused for it comes last. */
export const suggestReferences: Route<{
  params: OfDossier;
  query: { readonly connectionId: ConnectionId };
  body: null;
  answer: SuggestedReferences;
}> = {
  method: "GET",
  path: "/dossiers/:dossierId/suggestions",
  role: "viewer",
  params: ofDossier,
  query: v.object({ connectionId: connectionIdSchema }),
  body: null,
  answer: suggestedReferencesSchema,
  errors: ["DOSSIER_NOT_FOUND", "CONNECTION_NOT_FOUND", "CONNECTION_NOT_READY", ...PACKAGE_ERRORS],
};
