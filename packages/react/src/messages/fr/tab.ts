import type { NotLinkableReason } from "@adminsync/core/model";
import type { PlanMessages, TabMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("fr");

export const tab: TabMessages = {
  heading: "Sync administration",
  rhythm: "Mis à jour chaque nuit, en même temps que la comptabilité",
  empty: "Ce dossier n'est pas encore lié à un logiciel d'administration.",
  add: "Ajouter une sync administration",
  noConnections:
    "Votre cabinet n'a pas encore de connexion à un logiciel d'administration. Un gestionnaire peut en créer une.",
  noRights: "Vous pouvez consulter la liaison, mais pas la modifier.",
  noRightsUnlinked: "Vous ne pouvez pas lier ce dossier. Un gestionnaire de votre cabinet peut vous donner ce droit.",
  offline:
    "Vous êtes hors ligne. Voici les dernières données connues\u00a0; la mise à jour sera possible dès que vous serez de nouveau en ligne.",
  connection: "Connexion",
  connectionHelp: "Le logiciel d'administration d'où viennent les données",
  reference: "Référence",
  referenceHelp: "Le client dans le logiciel, que l'on trouve le plus souvent par son nom",
  bestSuggestion: "Meilleure proposition",
  externalId: "Id externe",
  externalIdEmpty: "Complété dès que vous choisissez une référence.",
  externalIdFilled:
    "Complété par la référence. Le modifier peut récupérer un mauvais client ou faire échouer la synchronisation.",
  externalIdWarning:
    "Vérifiez que ce numéro est bien celui du même client. Sinon, vous récupérez les données d'un autre.",
  changeAnyway: "Modifier quand même",
  keepCurrent: ({ externalId }) => `Revenir à ${externalId}`,
  save: "Enregistrer les modifications",
  saving: "Enregistrement en cours",
  linkedTo: ({ source }) => `Lié via ${source}`,
  neverPulled: "pas encore récupéré",
  changes: ({ count }) =>
    count === 0 ? "aucune modification" : `${count} ${plural(count, { one: "modification", other: "modifications" })}`,
  history: "Historique",
  change: "Modifier la liaison",
  unlink: "Délier",
  unlinkTitle: ({ reference }) => `Délier ${reference}\u202f?`,
  unlinkMeaning:
    "Plus aucune nouvelle donnée ne sera récupérée. Ce qui se trouve dans vos modèles y reste. Vous pourrez lier à nouveau le dossier plus tard.",
  enterpriseNumber: "Numéro d'entreprise",
};

export const plan: PlanMessages = {
  heading: "À l'enregistrement",
  planning: "Vérification de ce qui va changer",
  renewed: "Les données ont changé entre-temps. Voici ce qui se passe maintenant\u00a0:",
  rename: ({ from, to }) => [
    "Ce dossier s'appellera ",
    { strong: to },
    " ",
    { aside: `(actuellement\u00a0: ${from})` },
  ],
  keepsName: ({ name }) => ["Ce dossier garde le nom ", { strong: name }, "."],
  pulls: ({ things, count }) =>
    `${plural(count, { one: "Sera récupéré", other: "Seront récupérés" })}\u00a0: ${things}.`,
  pullsNothing: "Il n'y a pas encore de données à récupérer.",
  name: "dénomination",
  address: "adresse",
  directors: ({ count }) => `${count} ${plural(count, { one: "administrateur", other: "administrateurs" })}`,
  shareholders: ({ count }) => `${count} ${plural(count, { one: "actionnaire", other: "actionnaires" })}`,
  templatesStay: "Vos modèles ne changent jamais d'eux-mêmes.",
  alreadyLinked: ({ dossier }) => ["Cette référence est déjà liée au dossier ", { strong: dossier }, "."],
  replacesLink: ({ reference, source }) => ["Ceci remplace la liaison avec ", { strong: reference }, ` via ${source}.`],
  numberDiffers: ({ dossier, reference }) => [
    "Le numéro d'entreprise diffère\u00a0: ce dossier a ",
    { strong: dossier },
    ", la référence ",
    { strong: reference },
    ".",
  ],
};

export const notLinkable: Readonly<Record<NotLinkableReason, string>> = {
  "sole-trader-not-supported":
    "Ne peut pas être lié, car le logiciel ne fournit pas de référence pour une entreprise individuelle",
  "person-not-supported": "Ne peut pas être lié, car c'est une personne, pas une entreprise",
  inactive: "Ne peut pas être lié, car ce client n'est plus actif dans le logiciel",
  "no-rights": "Ne peut pas être lié, car la connexion n'a pas de droit sur ce client",
};
