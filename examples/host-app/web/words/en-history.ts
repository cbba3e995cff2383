import type { HistoryWords } from "./history-words.ts";

export const enHistory: HistoryWords = {
  title: "History",
  intro: "Who chose what, and what the night brought. The newest is on top.",
  none: "Nothing has happened yet.",
  more: "Show older",
  when: "When",
  who: "Who",
  what: "What",
  server: "by itself",
  linked: ({ reference, externalId, connection }) => `Linked to ${reference} (${externalId}) through ${connection}`,
  renamed: ({ from, to }) => `The dossier was named ${from} and is now ${to}`,
  unlinked: ({ externalId, connection }) => `Unlinked from ${externalId} in ${connection}`,
  pulled: ({ version }) =>
    version === 1 ? "Data pulled for the first time" : `Changed data pulled, version ${version}`,
  ended: { failed: "Updating failed", stalled: "Updating got no answer", cancelled: "Updating was stopped" },
  decided: ({ template, period }) => `${template} ${period}`,
  taken: (count) => `${count} taken over`,
  kept: (count) => `${count} kept`,
  edited: (count) => `${count} filled in by hand`,
  undone: ({ template, period }) => `${template} ${period}: choice undone`,
  connections: {
    "connection-made": (connection) => `Connection ${connection} made`,
    "connection-renamed": (connection) => `Connection is now named ${connection}`,
    "connection-broken": (connection) => `Connection ${connection} no longer works`,
    "connection-removed": (connection) => `Connection ${connection} removed`,
  },
};
