import type { MatchReason, MatchVerdict } from "@adminsync/core/match";
import type { Dossier, DossierId, Rejection } from "@adminsync/core/model";
import type { SuggestedReferences } from "@adminsync/core/protocol";
import { CLIENTS } from "./clients.data.ts";

/** The dossier that the stories link: the bakery of a long time ago. */
const dossierOf = (id: DossierId): Dossier => ({
  id,
  name: "Peeters bakkerij",
  legalForm: "BVBA",
  address: { street: "", number: "", box: "", postalCode: "9000", city: "Gent", country: "BE" },
  ...(CLIENTS[0]?.enterpriseNumber === undefined ? {} : { enterpriseNumber: CLIENTS[0].enterpriseNumber }),
});

const MATCHES: readonly {
  readonly at: number;
  readonly confidence: number;
  readonly verdict: MatchVerdict;
  readonly reasons: readonly MatchReason[];
}[] = [
  {
    at: 0,
    confidence: 0.998,
    verdict: "certain",
    reasons: [
      { code: "same-number", speaks: "for" },
      { code: "same-name", speaks: "for" },
      { code: "same-town", speaks: "for" },
    ],
  },
  {
    at: 80,
    confidence: 0.001,
    verdict: "possible",
    reasons: [
      { code: "similar-name", speaks: "for" },
      { code: "other-number", speaks: "against" },
      { code: "words-only-in-reference", speaks: "against", words: ["2"] },
    ],
  },
  {
    at: 3,
    confidence: 0.0002,
    verdict: "possible",
    reasons: [
      { code: "other-number", speaks: "against" },
      { code: "other-name", speaks: "against" },
    ],
  },
];

/** Who the office suggests for a dossier: what was refused comes last, and is never the best. */
export function suggested(dossierId: DossierId, rejections: readonly Rejection[]): SuggestedReferences {
  const matches = MATCHES.flatMap(({ at, ...match }) => {
    const reference = CLIENTS[at];
    return reference === undefined ? [] : [{ ...match, reference }];
  });
  const refused = new Set(rejections.map(({ externalId }) => externalId));
  const kept = matches.filter(({ reference }) => !refused.has(reference.externalId));
  const [first] = kept;
  const best = first?.verdict === "certain" && !refused.has(null) ? first.reference.externalId : null;
  const sunk = matches.filter((match) => !kept.includes(match));
  return {
    outcome: refused.has(null) ? "none-fits" : best === null ? "unsure" : "certain",
    best,
    matches: [...kept, ...sunk],
    dossier: dossierOf(dossierId),
  };
}
