import type { BulkMessages } from "../bulk-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("fr");
const dossiers = (count: number): string => `${count} ${plural(count, { one: "dossier", other: "dossiers" })}`;

export const bulk: BulkMessages = {
  heading: "Lier des dossiers",
  meaning: ({ source }) =>
    `Chaque dossier sans lien, avec le client de ${source} qui lui correspond le mieux. Rien n'est lié avant que vous confirmiez.`,
  notOffered: "Dans cette application, les dossiers se lient un à un.",
  noConnection: "Votre cabinet n'a pas encore de connexion qui fonctionne. Créez d'abord une connexion.",
  loading: {
    dossiers: ({ count }) => `Lecture des dossiers : ${count}`,
    references: ({ count, source }) => `Lecture des clients de ${source} : ${count}`,
    index: ({ count }) => `Comparaison des clients : ${count}`,
  },
  suggesting: ({ done, total }) => `Propositions pour ${done} sur ${dossiers(total)}`,
  sections: {
    trouble: "Échec",
    clash: "Conflit",
    certain: "Certain",
    likely: "À vérifier",
    none: "Sans proposition",
    waiting: "En attente",
    linked: "Lié",
    "none-fits": "Aucun ne convient",
    "decided-before": "Déjà décidé",
  },
  sectionMeaning: {
    trouble: "Ces dossiers n'ont pas été liés. Chacun dit pourquoi.",
    clash: "Plusieurs dossiers veulent le même client. Choisissez-en un ; les autres restent tels quels.",
    certain: "Ici, aucun doute. Ils sont cochés ; décochez ce que vous ne voulez pas.",
    likely: "Ici, un client est probable. Regardez-les un à un.",
    none: "Ici, rien ne correspond assez bien. Cherchez vous-même, ou dites qu'aucun client ne convient.",
    waiting: "La recherche est encore en cours pour ces dossiers.",
    linked: "Ces dossiers sont liés.",
    "none-fits": "Quelqu'un a dit qu'aucun client ne convient. Ils ne sont plus proposés.",
    "decided-before": "Quelqu'un a déjà décidé pour ces dossiers. Ils ne sont jamais cochés d'office.",
  },
  show: "Afficher",
  filter: "Chercher dans les dossiers",
  nothingHere: "Il ne reste rien ici.",
  nothingFound: ({ text }) => `Aucun dossier trouvé pour « ${text} ».`,
  list: "Dossiers avec leur proposition",
  keys: "Flèches : précédent ou suivant · espace : cocher ou décocher · Enter : autres possibilités",
  tick: ({ dossier, reference }) => `Lier ${dossier} à ${reference}`,
  tickAll: ({ count }) => `Cocher les ${count} certains`,
  tickNone: ({ dossier }) => `${dossier} : aucun client choisi`,
  noCandidate: "Aucune proposition",
  open: ({ dossier }) => `Possibilités pour ${dossier}`,
  openShort: "Possibilités",
  candidates: "Clients possibles",
  choose: "Choisir celui-ci",
  chosen: "Choisi",
  notThis: "Pas celui-ci",
  search: "Chercher un client vous-même",
  noneFits: "Aucun client ne convient",
  saidNoneFits: "Aucun client ne convient",
  decidedBefore: "Déjà décidé",
  wantedToo: ({ dossiers: others, count }) =>
    `${plural(count, { one: "Le dossier", other: "Les dossiers" })} ${others} ${plural(count, { one: "veut", other: "veulent" })} aussi ce client`,
  linking: "En cours",
  linked: "Lié",
  undone: "Annulé",
  confirm: "Lier quand même",
  link: ({ count }) => `Lier ${dossiers(count)}`,
  linkingProgress: ({ done, total }) => `${done} sur ${dossiers(total)} liés`,
  undoingProgress: ({ done, total }) => `${done} sur ${dossiers(total)} annulés`,
  stop: "Arrêter",
  stopping: "Ce qui est en cours se termine",
  stopped: ({ done, total }) => `Arrêté après ${done} sur ${dossiers(total)}`,
  goOn: "Continuer",
  allLinked: ({ count, left }) => {
    const linked = `${dossiers(count)} ${plural(count, { one: "lié", other: "liés" })}`;
    return left === 0 ? linked : `${linked}, ${left} non : voir Échec`;
  },
  undo: "Tout annuler",
  allUndone: ({ left }) =>
    left === 0
      ? "Tout est annulé, les noms aussi."
      : `Tout est annulé, sauf ${dossiers(left)} ${plural(left, { one: "lié", other: "liés" })} à nouveau entre-temps.`,
  export: "Télécharger l'aperçu",
  exportName: "liens",
  more: ({ count }) => `Afficher ${count} de plus`,
  again: "Relire",
};
