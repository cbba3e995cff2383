import type { ArrowsMessages, CommonMessages, TimeMessages } from "../messages.ts";

export const common: CommonMessages = {
  cancel: "Annuler",
  close: "Fermer",
  choose: "Choisir …",
  details: "Détails",
  copyDetails: "Copier les détails",
  copied: "Copié",
  moreActions: ({ of }) => `Plus d'actions pour ${of}`,
  loading: "Chargement",
  errorCode: "Code",
  reportNumber: "Numéro de signalement",
  moment: "Moment",
};

export const time: TimeMessages = {
  justNow: "à l'instant",
  lastNight: ({ time: at }) => `cette nuit à ${at}`,
  onDay: ({ day, time: at }) => `${day} à ${at}`,
  never: "jamais",
};

export const arrows: ArrowsMessages = {
  start: "Mettre à jour",
  startAll: "Mettre à jour la comptabilité et l'administration",
  running: ({ seconds }) => `En cours, ${seconds} s`,
  started: "Les données sont en cours de mise à jour",
  stop: "Arrêter",
  stopping: "Arrêt en cours",
  succeeded: ({ changed }) => (changed ? "Mis à jour, avec des modifications" : "Mis à jour, rien n'a changé"),
  failed: "Pas mis à jour",
  stalled: "Aucune réponse reçue",
  cancelled: "Arrêté",
};
