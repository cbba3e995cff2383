import type { ConnectionId, ExternalId } from "../model/ids.ts";
import type { ListedDossier } from "../model/listed-dossier.ts";
import { subjectOf, type Candidate, type Suggester } from "./candidate.ts";
import type { Suggestion } from "./state.ts";

/** So many are shown beside a dossier. */
const LIMIT = 5;

/** What the matcher finds for a dossier, with what a user refused before sunk to the end. */
export function suggestionFor(
  suggester: Suggester,
  { dossier, rejections }: ListedDossier,
  connectionId: ConnectionId,
): Suggestion {
  const refused = new Set(
    rejections.flatMap((one) => (one.connectionId === connectionId && one.externalId !== null ? [one.externalId] : [])),
  );
  // As many more as may sink.
  const { outcome, best, matches } = suggester.suggest(subjectOf(dossier), { limit: LIMIT + refused.size });
  return sunk({ kind: "found", best, noneFits: outcome === "none-fits", candidates: matches }, refused, LIMIT);
}

/** The suggestion with these references refused: last in the row, and never the best. */
export function sunk(
  { best, noneFits, candidates }: Extract<Suggestion, { kind: "found" }>,
  refused: ReadonlySet<ExternalId>,
  limit: number = LIMIT,
): Suggestion {
  const isRefused = ({ reference }: Candidate): boolean => refused.has(reference.externalId);
  const ranked = [...candidates.filter((one) => !isRefused(one)), ...candidates.filter(isRefused)];
  const stillBest = best !== null && isRefused(best) ? null : best;
  return { kind: "found", best: stillBest, noneFits, candidates: ranked.slice(0, limit) };
}
