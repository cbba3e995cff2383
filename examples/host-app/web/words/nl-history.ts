import type { HistoryWords } from "./history-words.ts";

export const nlHistory: HistoryWords = {
  title: "Geschiedenis",
  intro: "Wie wat koos, en wat de nacht bracht. Het nieuwste staat bovenaan.",
  none: "Er is nog niets gebeurd.",
  more: "Ouder tonen",
  when: "Wanneer",
  who: "Wie",
  what: "Wat",
  server: "vanzelf",
  linked: ({ reference, externalId, connection }) => `Gekoppeld aan ${reference} (${externalId}) via ${connection}`,
  renamed: ({ from, to }) => `Het dossier heette ${from} en heet nu ${to}`,
  unlinked: ({ externalId, connection }) => `Ontkoppeld van ${externalId} in ${connection}`,
  pulled: ({ version }) =>
    version === 1 ? "Gegevens voor het eerst opgehaald" : `Gewijzigde gegevens opgehaald, versie ${version}`,
  ended: {
    failed: "Bijwerken mislukte",
    stalled: "Bijwerken kreeg geen antwoord",
    cancelled: "Bijwerken is gestopt",
  },
  decided: ({ template, period }) => `${template} ${period}`,
  taken: (count) => `${count} overgenomen`,
  kept: (count) => `${count} behouden`,
  edited: (count) => `${count} zelf ingevuld`,
  undone: ({ template, period }) => `${template} ${period}: keuze ongedaan gemaakt`,
  connections: {
    "connection-made": (connection) => `Verbinding ${connection} gemaakt`,
    "connection-renamed": (connection) => `Verbinding heet nu ${connection}`,
    "connection-broken": (connection) => `Verbinding ${connection} werkt niet meer`,
    "connection-removed": (connection) => `Verbinding ${connection} verwijderd`,
  },
};
