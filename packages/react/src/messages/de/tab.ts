import type { NotLinkableReason } from "@adminsync/core/model";
import type { PlanMessages, TabMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("de");

export const tab: TabMessages = {
  heading: "Verwaltungs-Sync",
  rhythm: "Wird jede Nacht zusammen mit der Buchhaltung aktualisiert",
  empty: "Dieses Dossier ist noch mit keinem Verwaltungsprogramm verknüpft.",
  add: "Verwaltungs-Sync hinzufügen",
  noConnections:
    "Ihre Kanzlei hat noch keine Verbindung mit einem Verwaltungsprogramm. Ein Administrator kann eine anlegen.",
  noRights: "Sie können die Verknüpfung ansehen, aber nicht ändern.",
  noRightsUnlinked:
    "Sie können dieses Dossier nicht verknüpfen. Ein Administrator Ihrer Kanzlei kann Ihnen dieses Recht geben.",
  offline:
    "Sie sind offline. Das ist der letzte bekannte Stand; aktualisieren können Sie, sobald Sie wieder online sind.",
  connection: "Verbindung",
  connectionHelp: "Das Verwaltungsprogramm, aus dem die Daten kommen",
  reference: "Referenz",
  referenceHelp: "Der Kunde im Programm, meist über den Namen zu finden",
  bestSuggestion: "Bester Vorschlag",
  externalId: "Externe ID",
  externalIdEmpty: "Wird ausgefüllt, sobald Sie eine Referenz wählen.",
  externalIdFilled:
    "Von der Referenz ausgefüllt. Eine Änderung kann einen falschen Kunden abrufen oder die Synchronisierung scheitern lassen.",
  externalIdWarning:
    "Prüfen Sie, ob diese Nummer zum selben Kunden gehört. Sonst rufen Sie die Daten eines anderen ab.",
  changeAnyway: "Trotzdem ändern",
  keepCurrent: ({ externalId }) => `Zurück zu ${externalId}`,
  save: "Änderungen speichern",
  saving: "Wird gespeichert",
  linkedTo: ({ source }) => `Verknüpft über ${source}`,
  neverPulled: "noch nicht abgerufen",
  changes: ({ count }) =>
    count === 0 ? "keine Änderungen" : `${count} ${plural(count, { one: "Änderung", other: "Änderungen" })}`,
  history: "Verlauf",
  change: "Verknüpfung ändern",
  unlink: "Verknüpfung lösen",
  unlinkTitle: ({ reference }) => `Verknüpfung mit ${reference} lösen?`,
  unlinkMeaning:
    "Es werden keine neuen Daten mehr abgerufen. Was in Ihren Vorlagen steht, bleibt stehen. Sie können das Dossier später wieder verknüpfen.",
  enterpriseNumber: "Unternehmensnummer",
};

export const plan: PlanMessages = {
  heading: "Beim Speichern",
  planning: "Es wird geprüft, was sich ändert",
  renewed: "Die Daten haben sich inzwischen geändert. Das geschieht jetzt:",
  rename: ({ from, to }) => ["Dieses Dossier heißt dann ", { strong: to }, " ", { aside: `(jetzt: ${from})` }],
  keepsName: ({ name }) => ["Dieses Dossier behält den Namen ", { strong: name }, "."],
  pulls: ({ things, count }) => `${things} ${plural(count, { one: "wird", other: "werden" })} abgerufen.`,
  pullsNothing: "Es gibt noch keine Daten zum Abrufen.",
  name: "Name",
  address: "Adresse",
  directors: ({ count }) => `${count} Verwalter`,
  shareholders: ({ count }) => `${count} ${plural(count, { one: "Aktionär", other: "Aktionäre" })}`,
  templatesStay: "Ihre Vorlagen ändern sich nie von selbst.",
  alreadyLinked: ({ dossier }) => ["Diese Referenz ist bereits mit Dossier ", { strong: dossier }, " verknüpft."],
  replacesLink: ({ reference, source }) => [
    "Das ersetzt die Verknüpfung mit ",
    { strong: reference },
    ` über ${source}.`,
  ],
  numberDiffers: ({ dossier, reference }) => [
    "Die Unternehmensnummer weicht ab: Dieses Dossier hat ",
    { strong: dossier },
    ", die Referenz ",
    { strong: reference },
    ".",
  ],
};

export const notLinkable: Readonly<Record<NotLinkableReason, string>> = {
  "sole-trader-not-supported":
    "Kann nicht verknüpft werden, denn das Programm liefert keine Referenz für ein Einzelunternehmen",
  "person-not-supported": "Kann nicht verknüpft werden, denn das ist eine Person, kein Unternehmen",
  inactive: "Kann nicht verknüpft werden, denn dieser Kunde ist im Programm nicht mehr aktiv",
  "no-rights": "Kann nicht verknüpft werden, denn die Verbindung hat kein Recht auf diesen Kunden",
};
