import type { DecideMessages } from "../decide-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("nl");

export const decide: DecideMessages = {
  mayNot: {
    look: "U kunt kijken, niet wijzigen.",
    "period-locked": "Deze periode is afgesloten: er wordt niets meer overgenomen.",
    "no-right": "U hebt geen recht om gegevens over te nemen.",
  },
  unknown: "Niet nagekeken of dit sjabloon verschilt",
  unsaved: "Overgenomen. Uw beslissing zelf is nog niet bewaard.",
  left: ({ count }) => `Bekijk ${count} ${plural(count, { one: "ander verschil", other: "andere verschillen" })}`,
  undoGone: "Dit kan niet meer ongedaan gemaakt worden: de gegevens zijn sindsdien gewijzigd.",
  opening: "De verschillen worden geopend",
  sure: ({ count, source }) =>
    `${count} ${plural(count, { one: "gegeven", other: "gegevens" })} uit ${source} overnemen?`,
  mostOf: ({ count, total }) => `Dit overschrijft ${count} van de ${total} ingevulde gegevens van dit sjabloon.`,
  identifying: ({ field }) => `${field}: er komt een ander nummer. Kijk na of het nog om dezelfde gaat.`,
  refused: ({ field, reason }) => `${field} wordt niet overgenomen: ${reason}`,
  nothingLeft: "Er blijft niets over om over te nemen.",
  confirm: ({ count }) => `Ja, neem ${count} over`,
  back: "Terug",
  choice: "Uw keuze",
  keep: "Behoud",
  place: ({ field, group }) => `${field} van ${group}`,
  kept: "u houdt de uwe",
  leaveOpen: "Laat open",
  edit: "Pas aan",
  own: ({ value }) => `uw waarde: ${value}`,
  ownFor: ({ field }) => `Uw waarde voor ${field}`,
  use: "Gebruik",
  unreadable: ({ field }) => `Dit is geen geldige waarde voor ${field}.`,
  reason: "Waarom? (mag leeg blijven)",
  reasonFor: ({ field }) => `Waarom u ${field} houdt`,
  keepSome: ({ count }) => `Houd ${count} van de mijne`,
  keyKeep: "houd de mijne",
  keyEdit: "pas aan",
  chosen: ({ ticked, total }) => `${ticked} van ${total} gekozen`,
  keeps: ({ field }) => `${field}: u houdt de uwe`,
  leaves: ({ field }) => `${field}: blijft open`,
  cosmetic: ({ count }) => `${count} alleen anders geschreven`,
  declined: ({ count }) => `${count} eerder behouden`,
  declinedBy: ({ who, day }) => `${who}, ${day}`,
  declinedWhy: ({ reason }) => `Reden: ${reason}`,
  you: "u",
  cannotHold: ({ count }) =>
    `${count} ${plural(count, { one: "gegeven past", other: "gegevens passen" })} niet in dit sjabloon`,
  cannotHoldReasons: {
    "several-mandates": "heeft meer dan één mandaat; dit sjabloon toont er één",
    "several-classes": "heeft verschillende soorten aandelen; dit sjabloon toont de som",
    "divided-ownership": "heeft vruchtgebruik of blote eigendom; dit sjabloon kent alleen volle eigendom",
    fraction: "heeft een deel van een aandeel; dit sjabloon kent alleen hele aandelen",
    other: "staat in een vorm die dit sjabloon niet kent",
  },
  notSupplied: ({ source, count }) =>
    `${source} levert ${count} ${plural(count, { one: "gegeven", other: "gegevens" })} niet`,
  notSuppliedMeaning: "Deze gegevens vult u zelf in. Ze worden nooit leeggemaakt.",
  from: ({ source, day }) => `${source}, ${day}`,
  fromExactly: ({ source, when }) => `Zoals in ${source} op ${when}`,
  ownSince: ({ day }) => `Van u, ${day}`,
  ownExactly: ({ source, when }) => `U hield uw waarde op ${when}; ${source} heeft een andere`,
};
