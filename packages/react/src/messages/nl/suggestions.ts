import { pluralOf } from "../plural.ts";
import type { SuggestionMessages } from "../suggestion-messages.ts";

const plural = pluralOf("nl");

export const suggestions: SuggestionMessages = {
  bestHeading: "Beste voorstel",
  suggestedHeading: "Voorstellen",
  othersHeading: "Andere",
  suggesting: "Er wordt een voorstel gezocht",
  suggestionsFailed: "Voorstellen lukken nu niet. Zoeken kan wel.",
  noSuggestion: "Geen voorstel voor dit dossier. Zoek de klant zelf.",
  best: ({ name }) => ["Beste voorstel: ", { strong: name }],
  possible: ({ count }) => `${count} ${plural(count, { one: "mogelijke klant", other: "mogelijke klanten" })}`,
  noneFits: ({ source }) => `Geen klant van ${source} past bij dit dossier`,
  saidNoneFits: ({ source }) => `Er is gezegd dat geen klant van ${source} past bij dit dossier`,
  nearest: "Wat het dichtst in de buurt komt",
  take: "Kies",
  takeNamed: ({ name }) => `Kies ${name}`,
  compare: "Vergelijk",
  compareHeading: "Is dit dezelfde klant?",
  notThis: "Niet deze",
  noneOfThese: "Geen van deze",
  rejectKey: "Shift+Delete: niet deze",
  rejected: ({ name }) => `${name} wordt niet meer voorgesteld.`,
  restore: "Ongedaan maken",
  notRemembered: "Dat kon niet bewaard worden. Probeer het opnieuw.",
  inDossier: "Dit dossier",
  thePackage: "het pakket",
  sides: { number: "Nummer", name: "Naam", form: "Rechtsvorm", address: "Adres" },
  sidesInText: { number: "nummer", name: "naam", form: "rechtsvorm", address: "adres" },
  meanings: {
    same: "gelijk",
    spelled: "anders geschreven",
    converted: "omgevormd",
    different: "verschilt",
    "only-dossier": "niet geleverd",
    "only-reference": "niet in het dossier",
  },
  agrees: ({ fields }) => `Gelijk: ${fields}`,
  differs: ({ fields }) => `Verschilt: ${fields}`,
  next: ({ name }) => `Volgende: ${name}`,
  nextDiffers: ({ name, fields }) => `Volgende: ${name} · verschilt in ${fields}`,
};
