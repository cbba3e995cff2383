import type { PickerMessages } from "../picker-messages.ts";
import { pluralOf } from "../plural.ts";
import { suggestions } from "./suggestions.ts";

const plural = pluralOf("nl");
const numbers = new Intl.NumberFormat("nl-BE");

export const picker: PickerMessages = {
  ...suggestions,
  placeholder: "Zoek op naam, nummer of gemeente",
  chooseConnectionFirst: "Kies eerst een verbinding",
  list: "Referenties",
  found: ({ count }) =>
    `${numbers.format(count)} ${plural(count, { one: "referentie", other: "referenties" })} gevonden`,
  foundAtLeast: ({ count }) => `Meer dan ${numbers.format(count)} referenties gevonden`,
  searching: "Er wordt gezocht",
  more: "Meer wordt geladen",
  nothing: ({ text }) =>
    text === "" ? "Deze verbinding heeft geen referenties." : `Geen referentie gevonden voor "${text}".`,
  offline: "U bent offline. Zoeken kan zodra u weer online bent.",
  searchAgain: "Typ verder of probeer het opnieuw.",
  linkedTo: ({ dossiers, count }) =>
    `Al gekoppeld aan ${plural(count, { one: "dossier", other: "dossiers" })} ${dossiers}`,
  inactive: "Niet meer actief",
  clear: "Keuze wissen",
  show: "Lijst tonen",
  connectionMissing: "Kies een verbinding.",
  referenceMissing: "Kies een referentie.",
  idMalformed: "Dit kan geen extern id zijn.",
  lookingUp: "Er wordt nagekeken van welke klant dit nummer is.",
  means: ({ externalId, who }) => `${externalId} is van ${who}.`,
  kept: ({ when }) => `Lijst van ${when}: het pakket antwoordt nu niet.`,
  keptFor: ({ text }) =>
    text === ""
      ? "Hieronder staat nog de lijst van daarvoor."
      : `Hieronder staat nog wat voor "${text}" gevonden werd.`,
  chosen: "gekozen",
  activeRow: ({ row, place, count }) =>
    count === 0 ? `${row}, ${place}` : `${row}, ${place} van ${numbers.format(count)}`,
};
