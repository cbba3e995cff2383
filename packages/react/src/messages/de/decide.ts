import type { DecideMessages } from "../decide-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("de");

export const decide: DecideMessages = {
  mayNot: {
    look: "Sie können ansehen, nicht ändern.",
    "period-locked": "Dieser Zeitraum ist abgeschlossen: Es wird nichts mehr übernommen.",
    "no-right": "Sie haben kein Recht, Daten zu übernehmen.",
  },
  unknown: "Nicht geprüft, ob diese Vorlage abweicht",
  unsaved: "Übernommen. Ihre Entscheidung selbst ist noch nicht gespeichert.",
  left: ({ count }) => `${count} ${plural(count, { one: "andere Abweichung", other: "andere Abweichungen" })} ansehen`,
  undoGone: "Dies kann nicht mehr rückgängig gemacht werden: Die Daten wurden seither geändert.",
  opening: "Die Abweichungen werden geöffnet",
  sure: ({ count, source }) =>
    `${count} ${plural(count, { one: "Angabe", other: "Angaben" })} aus ${source} übernehmen?`,
  mostOf: ({ count, total }) => `Dies überschreibt ${count} der ${total} ausgefüllten Angaben dieser Vorlage.`,
  identifying: ({ field }) => `${field}: Die Nummer wird eine andere. Prüfen Sie, ob es noch um dieselbe Person geht.`,
  refused: ({ field, reason }) => `${field} wird nicht übernommen: ${reason}`,
  nothingLeft: "Es bleibt nichts zu übernehmen.",
  confirm: ({ count }) => `Ja, ${count} übernehmen`,
  back: "Zurück",
  choice: "Ihre Wahl",
  keep: "Behalten",
  place: ({ field, group }) => `${field} von ${group}`,
  kept: "Sie behalten Ihre",
  leaveOpen: "Offen lassen",
  edit: "Anpassen",
  own: ({ value }) => `Ihr Wert: ${value}`,
  ownFor: ({ field }) => `Ihr Wert für ${field}`,
  use: "Verwenden",
  unreadable: ({ field }) => `Dies ist kein gültiger Wert für ${field}.`,
  reason: "Warum? (darf leer bleiben)",
  reasonFor: ({ field }) => `Warum Sie ${field} behalten`,
  keepSome: ({ count }) => `${count} von meinen behalten`,
  keyKeep: "meine behalten",
  keyEdit: "anpassen",
  chosen: ({ ticked, total }) => `${ticked} von ${total} gewählt`,
  keeps: ({ field }) => `${field}: Sie behalten Ihre`,
  leaves: ({ field }) => `${field}: bleibt offen`,
  cosmetic: ({ count }) => `${count} nur anders geschrieben`,
  declined: ({ count }) => `${count} früher behalten`,
  declinedBy: ({ who, day }) => `${who}, ${day}`,
  declinedWhy: ({ reason }) => `Grund: ${reason}`,
  you: "Sie",
  cannotHold: ({ count }) =>
    `${count} ${plural(count, { one: "Angabe passt", other: "Angaben passen" })} nicht in diese Vorlage`,
  cannotHoldReasons: {
    "several-mandates": "hat mehr als ein Mandat; diese Vorlage zeigt eines",
    "several-classes": "hat mehrere Gattungen von Aktien; diese Vorlage zeigt ihre Summe",
    "divided-ownership": "hat Nießbrauch oder nacktes Eigentum; diese Vorlage kennt nur Volleigentum",
    fraction: "hat einen Bruchteil einer Aktie; diese Vorlage kennt nur ganze Aktien",
    other: "hat eine Form, die diese Vorlage nicht kennt",
  },
  notSupplied: ({ source, count }) =>
    `${source} liefert ${count} ${plural(count, { one: "Angabe", other: "Angaben" })} nicht`,
  notSuppliedMeaning: "Diese Angaben füllen Sie selbst aus. Sie werden nie geleert.",
  from: ({ source, day }) => `${source}, ${day}`,
  fromExactly: ({ source, when }) => `Wie in ${source} am ${when}`,
  ownSince: ({ day }) => `Von Ihnen, ${day}`,
  ownExactly: ({ source, when }) => `Sie haben Ihren Wert am ${when} behalten; ${source} hat einen anderen`,
};
