import type { PickerMessages } from "../picker-messages.ts";
import { pluralOf } from "../plural.ts";
import { suggestions } from "./suggestions.ts";

const plural = pluralOf("de");
const numbers = new Intl.NumberFormat("de-BE");

export const picker: PickerMessages = {
  ...suggestions,
  placeholder: "Nach Name, Nummer oder Gemeinde suchen",
  chooseConnectionFirst: "Wählen Sie zuerst eine Verbindung",
  list: "Referenzen",
  found: ({ count }) => `${numbers.format(count)} ${plural(count, { one: "Referenz", other: "Referenzen" })} gefunden`,
  foundAtLeast: ({ count }) => `Mehr als ${numbers.format(count)} Referenzen gefunden`,
  searching: "Suche läuft",
  more: "Weitere werden geladen",
  nothing: ({ text }) =>
    text === "" ? "Diese Verbindung hat keine Referenzen." : `Keine Referenz gefunden für „${text}“.`,
  offline: "Sie sind offline. Suchen können Sie, sobald Sie wieder online sind.",
  searchAgain: "Tippen Sie weiter oder versuchen Sie es erneut.",
  linkedTo: ({ dossiers, count }) =>
    `Bereits mit ${plural(count, { one: "Dossier", other: "den Dossiers" })} ${dossiers} verknüpft`,
  inactive: "Nicht mehr aktiv",
  clear: "Auswahl löschen",
  show: "Liste anzeigen",
  connectionMissing: "Wählen Sie eine Verbindung.",
  referenceMissing: "Wählen Sie eine Referenz.",
  idMalformed: "Das kann keine externe ID sein.",
  lookingUp: "Es wird geprüft, zu welchem Kunden diese Nummer gehört.",
  means: ({ externalId, who }) => `${externalId} gehört zu ${who}.`,
  kept: ({ when }) => `Liste vom ${when}: Das Programm antwortet im Moment nicht.`,
  keptFor: ({ text }) =>
    text === ""
      ? "Darunter steht noch die Liste von vorher."
      : `Darunter steht noch, was für „${text}“ gefunden wurde.`,
  chosen: "gewählt",
  activeRow: ({ row, place, count }) =>
    count === 0 ? `${row}, ${place}` : `${row}, ${place} von ${numbers.format(count)}`,
};
