import type { ArrowsMessages, CommonMessages, TimeMessages } from "../messages.ts";

export const common: CommonMessages = {
  cancel: "Abbrechen",
  close: "Schließen",
  choose: "Wählen …",
  details: "Details",
  copyDetails: "Details kopieren",
  copied: "Kopiert",
  moreActions: ({ of }) => `Mehr zu ${of}`,
  loading: "Wird geladen",
  errorCode: "Code",
  reportNumber: "Meldungsnummer",
  moment: "Zeitpunkt",
};

export const time: TimeMessages = {
  justNow: "gerade eben",
  lastNight: ({ time: at }) => `heute Nacht ${at}`,
  onDay: ({ day, time: at }) => `${day} ${at}`,
  never: "noch nie",
};

export const arrows: ArrowsMessages = {
  start: "Jetzt aktualisieren",
  startAll: "Buchhaltung und Verwaltung aktualisieren",
  running: ({ seconds }) => `Läuft, ${seconds} s`,
  started: "Die Daten werden aktualisiert",
  stop: "Anhalten",
  stopping: "Wird angehalten",
  succeeded: ({ changed }) => (changed ? "Aktualisiert, mit Änderungen" : "Aktualisiert, nichts geändert"),
  failed: "Nicht aktualisiert",
  stalled: "Keine Antwort erhalten",
  cancelled: "Angehalten",
};
