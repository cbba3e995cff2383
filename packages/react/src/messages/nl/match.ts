import type { MatchMessages } from "../match-messages.ts";

export const match: MatchMessages = {
  certain: "Zeker",
  likely: "Waarschijnlijk",
  possible: "Mogelijk",
  reasons: {
    "same-number": () => "zelfde ondernemingsnummer",
    "number-mistyped": () => "ondernemingsnummer met een tikfout",
    "other-number": () => "ander ondernemingsnummer",
    "same-name": () => "zelfde naam",
    "similar-name": () => "gelijkende naam",
    "other-name": () => "andere naam",
    "trade-name": () => "zelfde handelsnaam",
    "words-only-in-reference": ({ words }) => `${words.join(" ")} staat niet in de naam van het dossier`,
    "words-only-in-dossier": ({ words }) => `${words.join(" ")} staat alleen in de naam van het dossier`,
    "form-converted": ({ from, to }) => `rechtsvorm gewijzigd van ${from} naar ${to}`,
    "other-form": ({ dossier, reference }) => `andere rechtsvorm: ${dossier} en ${reference}`,
    "same-address": () => "zelfde adres",
    "same-street": () => "zelfde straat",
    "same-town": () => "zelfde gemeente",
    "other-address": () => "ander adres",
    "other-town": () => "andere gemeente",
    "common-name": () => "veel voorkomende naam",
    "name-borne-by-others": ({ others }) => (others === 1 ? "nog een klant heet zo" : `nog ${others} klanten heten zo`),
    "number-of-another": () => "het nummer is dat van een andere klant",
  },
};
