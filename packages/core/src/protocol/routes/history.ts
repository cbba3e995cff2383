import * as v from "valibot";
import type { HistoryEntry } from "../../model/history.ts";
import type { Route } from "../route.ts";
import { historyEntrySchema } from "../schema/history.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";

/** One page of a dossier's history, newest first; `cursor` is null on the last. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly cursor: string | null;
}

/** Who linked, pulled, decided and undid what, and when. */
export const listHistory: Route<{
  params: OfDossier;
  query: { readonly cursor: string | null };
  body: null;
  answer: HistoryPage;
}> = {
  method: "GET",
  path: "/dossiers/:dossierId/history",
  role: "viewer",
  params: ofDossier,
  query: v.object({ cursor: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null) }),
  body: null,
  answer: v.object({ entries: v.array(historyEntrySchema), cursor: v.nullable(v.string()) }),
  errors: ["DOSSIER_NOT_FOUND"],
};
