import type { MatchMessages } from "../match-messages.ts";

export const match: MatchMessages = {
  certain: "Sicher",
  likely: "Wahrscheinlich",
  possible: "Möglich",
  reasons: {
    "same-number": () => "gleiche Unternehmensnummer",
    "number-mistyped": () => "Unternehmensnummer mit einem Tippfehler",
    "other-number": () => "andere Unternehmensnummer",
    "same-name": () => "gleicher Name",
    "similar-name": () => "ähnlicher Name",
    "other-name": () => "anderer Name",
    "trade-name": () => "gleicher Handelsname",
    "words-only-in-reference": ({ words }) => `${words.join(" ")} steht nicht im Namen der Akte`,
    "words-only-in-dossier": ({ words }) => `${words.join(" ")} steht nur im Namen der Akte`,
    "form-converted": ({ from, to }) => `Rechtsform geändert von ${from} in ${to}`,
    "other-form": ({ dossier, reference }) => `andere Rechtsform: ${dossier} und ${reference}`,
    "same-address": () => "gleiche Adresse",
    "same-street": () => "gleiche Straße",
    "same-town": () => "gleiche Gemeinde",
    "other-address": () => "andere Adresse",
    "other-town": () => "andere Gemeinde",
    "common-name": () => "häufiger Name",
    "name-borne-by-others": ({ others }) =>
      others === 1 ? "ein anderer Kunde heißt so" : `${others} andere Kunden heißen so`,
    "number-of-another": () => "die Nummer ist die eines anderen Kunden",
  },
};
