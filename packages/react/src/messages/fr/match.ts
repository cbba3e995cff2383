import type { MatchMessages } from "../match-messages.ts";

export const match: MatchMessages = {
  certain: "Certain",
  likely: "Probable",
  possible: "Possible",
  reasons: {
    "same-number": () => "même numéro d'entreprise",
    "number-mistyped": () => "numéro d'entreprise avec une faute de frappe",
    "other-number": () => "autre numéro d'entreprise",
    "same-name": () => "même nom",
    "similar-name": () => "nom semblable",
    "other-name": () => "autre nom",
    "trade-name": () => "même nom commercial",
    "words-only-in-reference": ({ words }) => `${words.join(" ")} n'est pas dans le nom du dossier`,
    "words-only-in-dossier": ({ words }) => `${words.join(" ")} n'est que dans le nom du dossier`,
    "form-converted": ({ from, to }) => `forme légale passée de ${from} à ${to}`,
    "other-form": ({ dossier, reference }) => `autre forme légale : ${dossier} et ${reference}`,
    "same-address": () => "même adresse",
    "same-street": () => "même rue",
    "same-town": () => "même commune",
    "other-address": () => "autre adresse",
    "other-town": () => "autre commune",
    "common-name": () => "nom fréquent",
    "name-borne-by-others": ({ others }) =>
      others === 1 ? "un autre client porte ce nom" : `${others} autres clients portent ce nom`,
    "number-of-another": () => "le numéro est celui d'un autre client",
  },
};
