import { pluralOf } from "../plural.ts";
import type { SuggestionMessages } from "../suggestion-messages.ts";

const plural = pluralOf("en");

export const suggestions: SuggestionMessages = {
  bestHeading: "Best suggestion",
  suggestedHeading: "Suggestions",
  othersHeading: "Others",
  suggesting: "Looking for a suggestion",
  suggestionsFailed: "Suggestions don't work right now. Searching does.",
  noSuggestion: "No suggestion for this dossier. Search for the client yourself.",
  best: ({ name }) => ["Best suggestion: ", { strong: name }],
  possible: ({ count }) => `${count} ${plural(count, { one: "possible client", other: "possible clients" })}`,
  noneFits: ({ source }) => `No client of ${source} fits this dossier`,
  saidNoneFits: ({ source }) => `It was said that no client of ${source} fits this dossier`,
  nearest: "What comes nearest",
  take: "Choose",
  takeNamed: ({ name }) => `Choose ${name}`,
  compare: "Compare",
  compareHeading: "Is this the same client?",
  notThis: "Not this one",
  noneOfThese: "None of these",
  rejectKey: "Shift+Delete: not this one",
  rejected: ({ name }) => `${name} is no longer suggested.`,
  restore: "Undo",
  notRemembered: "That could not be saved. Try again.",
  inDossier: "This dossier",
  thePackage: "the package",
  sides: { number: "Number", name: "Name", form: "Legal form", address: "Address" },
  sidesInText: { number: "number", name: "name", form: "legal form", address: "address" },
  meanings: {
    same: "same",
    spelled: "spelled otherwise",
    converted: "converted",
    different: "differs",
    "only-dossier": "not supplied",
    "only-reference": "not in the dossier",
  },
  agrees: ({ fields }) => `Same: ${fields}`,
  differs: ({ fields }) => `Differs: ${fields}`,
  next: ({ name }) => `Next: ${name}`,
  nextDiffers: ({ name, fields }) => `Next: ${name} · differs in ${fields}`,
};
