import { pluralOf } from "../plural.ts";
import type { SuggestionMessages } from "../suggestion-messages.ts";

const plural = pluralOf("de");

export const suggestions: SuggestionMessages = {
  bestHeading: "Bester Vorschlag",
  suggestedHeading: "Vorschläge",
  othersHeading: "Andere",
  suggesting: "Ein Vorschlag wird gesucht",
  suggestionsFailed: "Vorschläge sind im Moment nicht möglich. Suchen schon.",
  noSuggestion: "Kein Vorschlag für dieses Dossier. Suchen Sie den Kunden selbst.",
  best: ({ name }) => ["Bester Vorschlag: ", { strong: name }],
  possible: ({ count }) => `${count} ${plural(count, { one: "möglicher Kunde", other: "mögliche Kunden" })}`,
  noneFits: ({ source }) => `Kein Kunde von ${source} passt zu diesem Dossier`,
  saidNoneFits: ({ source }) => `Es wurde gesagt, dass kein Kunde von ${source} zu diesem Dossier passt`,
  nearest: "Was am nächsten kommt",
  take: "Wählen",
  takeNamed: ({ name }) => `Wählen: ${name}`,
  compare: "Vergleichen",
  compareHeading: "Ist das derselbe Kunde?",
  notThis: "Nicht dieser",
  noneOfThese: "Keiner von diesen",
  rejectKey: "Umschalt+Entf: nicht dieser",
  rejected: ({ name }) => `${name} wird nicht mehr vorgeschlagen.`,
  restore: "Rückgängig machen",
  notRemembered: "Das konnte nicht gespeichert werden. Versuchen Sie es erneut.",
  inDossier: "Dieses Dossier",
  thePackage: "das Programm",
  sides: { number: "Nummer", name: "Name", form: "Rechtsform", address: "Adresse" },
  sidesInText: { number: "Nummer", name: "Name", form: "Rechtsform", address: "Adresse" },
  meanings: {
    same: "gleich",
    spelled: "anders geschrieben",
    converted: "umgewandelt",
    different: "weicht ab",
    "only-dossier": "nicht geliefert",
    "only-reference": "nicht im Dossier",
  },
  agrees: ({ fields }) => `Gleich: ${fields}`,
  differs: ({ fields }) => `Weicht ab: ${fields}`,
  next: ({ name }) => `Nächster: ${name}`,
  nextDiffers: ({ name, fields }) => `Nächster: ${name} · weicht ab bei ${fields}`,
};
