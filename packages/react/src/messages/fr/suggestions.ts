import { pluralOf } from "../plural.ts";
import type { SuggestionMessages } from "../suggestion-messages.ts";

const plural = pluralOf("fr");

export const suggestions: SuggestionMessages = {
  bestHeading: "Meilleure proposition",
  suggestedHeading: "Propositions",
  othersHeading: "Autres",
  suggesting: "Recherche d'une proposition",
  suggestionsFailed: "Les propositions ne fonctionnent pas pour le moment. La recherche, oui.",
  noSuggestion: "Pas de proposition pour ce dossier. Cherchez le client vous-même.",
  best: ({ name }) => ["Meilleure proposition\u00a0: ", { strong: name }],
  possible: ({ count }) => `${count} ${plural(count, { one: "client possible", other: "clients possibles" })}`,
  noneFits: ({ source }) => `Aucun client de ${source} ne correspond à ce dossier`,
  saidNoneFits: ({ source }) => `Il a été dit qu'aucun client de ${source} ne correspond à ce dossier`,
  nearest: "Ce qui s'en rapproche le plus",
  take: "Choisir",
  takeNamed: ({ name }) => `Choisir ${name}`,
  compare: "Comparer",
  compareHeading: "Est-ce le même client\u00a0?",
  notThis: "Pas celui-ci",
  noneOfThese: "Aucun de ceux-ci",
  rejectKey: "Maj+Suppr\u00a0: pas celui-ci",
  rejected: ({ name }) => `${name} n'est plus proposé.`,
  restore: "Annuler",
  notRemembered: "Cela n'a pas pu être enregistré. Réessayez.",
  inDossier: "Ce dossier",
  thePackage: "le logiciel",
  sides: { number: "Numéro", name: "Nom", form: "Forme légale", address: "Adresse" },
  sidesInText: { number: "numéro", name: "nom", form: "forme légale", address: "adresse" },
  meanings: {
    same: "identique",
    spelled: "écrit autrement",
    converted: "transformée",
    different: "diffère",
    "only-dossier": "non fourni",
    "only-reference": "pas dans le dossier",
  },
  agrees: ({ fields }) => `Identique\u00a0: ${fields}`,
  differs: ({ fields }) => `Diffère\u00a0: ${fields}`,
  next: ({ name }) => `Suivant\u00a0: ${name}`,
  nextDiffers: ({ name, fields }) => `Suivant\u00a0: ${name} · diffère par ${fields}`,
};
