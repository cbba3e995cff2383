import { subjectOf } from "@adminsync/core/bulk";
import { createReferenceIndex, type Suggestion } from "@adminsync/core/match";
import { familyNames } from "@adminsync/core/match/family-names";
import { belgianTables } from "@adminsync/core/match/tables";
import type { ConnectionId, Dossier, FirmId, Reference } from "@adminsync/core/model";
import type { SuggestedReferences } from "@adminsync/core/protocol";
import type { ServerContext } from "../context.ts";
import { findRejections } from "../dossiers/store.ts";
import { foldText } from "./fold.ts";
import type { ReferenceIndexes } from "./indexes.ts";
import { findCandidates, findReferencesById, listedAt } from "./store.ts";

const LIMIT = 5;
/** A user who refused more than these sees some of them again. */
const MOST_SUNK = 50;
/** So many candidates are weighed out of a list that is too long for memory. */
const CANDIDATES = 500;

/** Who may be the dossier's client, the likeliest first; what a user refused before comes last, and is never the best. */
export async function suggestReferences(
  { database }: Pick<ServerContext, "database">,
  indexes: ReferenceIndexes,
  firmId: FirmId,
  connectionId: ConnectionId,
  dossier: Dossier,
): Promise<SuggestedReferences> {
  const { at, rejections } = await database.asFirm(firmId, async (sql) => ({
    at: await listedAt(sql, connectionId),
    rejections: (await findRejections(sql, [dossier.id])).get(dossier.id) ?? [],
  }));
  const here = rejections.filter((one) => one.connectionId === connectionId);
  const refused = new Set(here.flatMap(({ externalId }) => (externalId === null ? [] : [externalId])));
  const noneFits = here.some(({ externalId }) => externalId === null);
  const index = at === null ? null : await indexes.of(firmId, connectionId, at);
  // As many more as may sink.
  const limit = LIMIT + Math.min(refused.size, MOST_SUNK);
  const found =
    index === null
      ? await amongCandidates({ database }, firmId, connectionId, dossier, limit)
      : index.suggest(subjectOf(dossier), { limit });
  const ranked = [
    ...found.matches.filter(({ reference }) => !refused.has(reference.externalId)),
    ...found.matches.filter(({ reference }) => refused.has(reference.externalId)),
  ].slice(0, LIMIT);
  const ids = ranked.map(({ reference }) => reference.externalId);
  const fresh = await database.asFirm(firmId, (sql) => findReferencesById(sql, connectionId, ids));
  const byId = new Map(fresh.map((reference) => [reference.externalId, reference]));
  const matches = ranked.flatMap((match) => {
    const reference = byId.get(match.reference.externalId);
    return reference === undefined ? [] : [{ ...match, reference }];
  });
  const first = found.best?.reference.externalId;
  const best = matches.find(({ reference }) => reference.externalId === first && !refused.has(reference.externalId));
  if (noneFits) return { outcome: "none-fits", best: null, matches, dossier };
  return {
    outcome: found.outcome === "certain" && best === undefined ? "unsure" : found.outcome,
    best: best?.reference.externalId ?? null,
    matches,
    dossier,
  };
}

/** Without the whole list nobody knows how rare a name is, so that nothing is certain. */
async function amongCandidates(
  { database }: Pick<ServerContext, "database">,
  firmId: FirmId,
  connectionId: ConnectionId,
  dossier: Dossier,
  limit: number,
): Promise<Suggestion<Reference>> {
  const number = (dossier.enterpriseNumber ?? "").replaceAll(/\D/g, "").slice(-9);
  const words = [...foldText(dossier.name).split(" "), number].filter((word) => word.length > 2);
  const candidates =
    words.length === 0
      ? []
      : await database.asFirm(firmId, (sql) => findCandidates(sql, connectionId, words, CANDIDATES));
  const index = await createReferenceIndex(candidates, { tables: belgianTables, names: familyNames });
  const { matches, noneConfidence } = index.suggest(subjectOf(dossier), { limit });
  const unsure = matches.map((match) =>
    match.verdict === "certain" ? { ...match, verdict: "likely" as const } : match,
  );
  return { outcome: "unsure", best: null, matches: unsure, noneConfidence };
}
