import type { MatchMessages } from "../match-messages.ts";

export const match: MatchMessages = {
  certain: "Certain",
  likely: "Likely",
  possible: "Possible",
  reasons: {
    "same-number": () => "same enterprise number",
    "number-mistyped": () => "enterprise number with a typing error",
    "other-number": () => "other enterprise number",
    "same-name": () => "same name",
    "similar-name": () => "similar name",
    "other-name": () => "other name",
    "trade-name": () => "same trade name",
    "words-only-in-reference": ({ words }) => `${words.join(" ")} is not in the dossier's name`,
    "words-only-in-dossier": ({ words }) => `${words.join(" ")} is only in the dossier's name`,
    "form-converted": ({ from, to }) => `legal form changed from ${from} to ${to}`,
    "other-form": ({ dossier, reference }) => `other legal form: ${dossier} and ${reference}`,
    "same-address": () => "same address",
    "same-street": () => "same street",
    "same-town": () => "same town",
    "other-address": () => "other address",
    "other-town": () => "other town",
    "common-name": () => "a common name",
    "name-borne-by-others": ({ others }) =>
      others === 1 ? "another client has this name" : `${others} other clients have this name`,
    "number-of-another": () => "the number is another client's",
  },
};
