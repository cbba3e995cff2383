import type { ArrowsMessages, CommonMessages, TimeMessages } from "../messages.ts";

export const common: CommonMessages = {
  cancel: "Annuleren",
  close: "Sluit",
  choose: "Kies …",
  details: "Details",
  copyDetails: "Details kopiëren",
  copied: "Gekopieerd",
  moreActions: ({ of }) => `Meer voor ${of}`,
  loading: "Wordt geladen",
  errorCode: "Code",
  reportNumber: "Meldingsnummer",
  moment: "Tijdstip",
};

export const time: TimeMessages = {
  justNow: "zonet",
  lastNight: ({ time: at }) => `vannacht ${at}`,
  onDay: ({ day, time: at }) => `${day} ${at}`,
  never: "nog nooit",
};

export const arrows: ArrowsMessages = {
  start: "Nu bijwerken",
  startAll: "Boekhouding en administratie bijwerken",
  running: ({ seconds }) => `Bezig, ${seconds} s`,
  started: "De gegevens worden bijgewerkt",
  stop: "Stop",
  stopping: "Wordt gestopt",
  succeeded: ({ changed }) => (changed ? "Bijgewerkt, met wijzigingen" : "Bijgewerkt, niets gewijzigd"),
  failed: "Niet bijgewerkt",
  stalled: "Geen antwoord gekregen",
  cancelled: "Gestopt",
};
