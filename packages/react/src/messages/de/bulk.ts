import type { BulkMessages } from "../bulk-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("de");
const dossiers = (count: number): string => `${count} ${plural(count, { one: "Dossier", other: "Dossiers" })}`;

export const bulk: BulkMessages = {
  heading: "Dossiers verknüpfen",
  meaning: ({ source }) =>
    `Jedes Dossier ohne Verknüpfung mit dem Kunden aus ${source}, der am besten passt. Nichts wird verknüpft, bevor Sie bestätigen.`,
  notOffered: "In dieser Anwendung werden Dossiers einzeln verknüpft.",
  noConnection: "Ihre Kanzlei hat noch keine Verbindung, die funktioniert. Legen Sie zuerst eine Verbindung an.",
  loading: {
    dossiers: ({ count }) => `Dossiers werden gelesen: ${count}`,
    references: ({ count, source }) => `Kunden aus ${source} werden gelesen: ${count}`,
    index: ({ count }) => `Kunden werden verglichen: ${count}`,
  },
  suggesting: ({ done, total }) => `Vorschläge für ${done} von ${dossiers(total)}`,
  sections: {
    trouble: "Fehlgeschlagen",
    clash: "Konflikt",
    certain: "Sicher",
    likely: "Zu prüfen",
    none: "Kein Vorschlag",
    waiting: "Ausstehend",
    linked: "Verknüpft",
    "none-fits": "Keiner passt",
    "decided-before": "Bereits entschieden",
  },
  sectionMeaning: {
    trouble: "Diese Dossiers wurden nicht verknüpft. Bei jedem steht, warum.",
    clash: "Mehrere Dossiers wollen denselben Kunden. Wählen Sie eines; die anderen bleiben, wie sie sind.",
    certain: "Hier besteht kein Zweifel. Sie sind angekreuzt; entfernen Sie, was Sie nicht wollen.",
    likely: "Hier gibt es einen wahrscheinlichen Kunden. Sehen Sie sie einzeln durch.",
    none: "Hier passt nichts gut genug. Suchen Sie selbst, oder sagen Sie, dass kein Kunde passt.",
    waiting: "Für diese Dossiers wird noch gesucht.",
    linked: "Diese Dossiers sind verknüpft.",
    "none-fits": "Jemand hat gesagt, dass kein Kunde passt. Sie werden nicht mehr vorgeschlagen.",
    "decided-before": "Hierüber hat schon jemand entschieden. Sie werden nie von selbst angekreuzt.",
  },
  show: "Anzeigen",
  filter: "In den Dossiers suchen",
  nothingHere: "Hier steht nichts mehr.",
  nothingFound: ({ text }) => `Kein Dossier gefunden für „${text}“.`,
  list: "Dossiers mit ihrem Vorschlag",
  keys: "Pfeile: vorige oder nächste · Leertaste: an- oder abkreuzen · Enter: andere Möglichkeiten",
  tick: ({ dossier, reference }) => `${dossier} mit ${reference} verknüpfen`,
  tickAll: ({ count }) => `Alle ${count} sicheren ankreuzen`,
  tickNone: ({ dossier }) => `${dossier}: noch kein Kunde gewählt`,
  noCandidate: "Kein Vorschlag",
  open: ({ dossier }) => `Möglichkeiten für ${dossier}`,
  openShort: "Möglichkeiten",
  candidates: "Mögliche Kunden",
  choose: "Diesen wählen",
  chosen: "Gewählt",
  notThis: "Nicht diesen",
  search: "Selbst einen Kunden suchen",
  noneFits: "Kein Kunde passt",
  saidNoneFits: "Kein Kunde passt",
  decidedBefore: "Bereits entschieden",
  wantedToo: ({ dossiers: others, count }) =>
    `Auch ${plural(count, { one: "das Dossier", other: "die Dossiers" })} ${others} ${plural(count, { one: "will", other: "wollen" })} diesen Kunden`,
  linking: "Wird verknüpft",
  linked: "Verknüpft",
  undone: "Rückgängig gemacht",
  confirm: "Trotzdem verknüpfen",
  link: ({ count }) => `${dossiers(count)} verknüpfen`,
  linkingProgress: ({ done, total }) => `${done} von ${dossiers(total)} verknüpft`,
  undoingProgress: ({ done, total }) => `${done} von ${dossiers(total)} rückgängig gemacht`,
  stop: "Anhalten",
  stopping: "Was läuft, wird zu Ende geführt",
  stopped: ({ done, total }) => `Angehalten nach ${done} von ${dossiers(total)}`,
  goOn: "Fortfahren",
  allLinked: ({ count, left }) =>
    left === 0 ? `${dossiers(count)} verknüpft` : `${dossiers(count)} verknüpft, ${left} nicht: siehe Fehlgeschlagen`,
  undo: "Alles rückgängig machen",
  allUndone: ({ left }) =>
    left === 0
      ? "Alles ist rückgängig gemacht, auch die Namen."
      : `Alles ist rückgängig gemacht, außer ${dossiers(left)}, ${plural(left, { one: "das", other: "die" })} inzwischen neu verknüpft ${plural(left, { one: "wurde", other: "wurden" })}.`,
  export: "Übersicht herunterladen",
  exportName: "verknuepfungen",
  more: ({ count }) => `${count} weitere anzeigen`,
  again: "Neu lesen",
};
