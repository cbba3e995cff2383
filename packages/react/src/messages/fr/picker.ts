import type { PickerMessages } from "../picker-messages.ts";
import { pluralOf } from "../plural.ts";
import { suggestions } from "./suggestions.ts";

const plural = pluralOf("fr");
const numbers = new Intl.NumberFormat("fr-BE");

export const picker: PickerMessages = {
  ...suggestions,
  placeholder: "Rechercher par nom, numéro ou commune",
  chooseConnectionFirst: "Choisissez d'abord une connexion",
  list: "Références",
  found: ({ count }) =>
    `${numbers.format(count)} ${plural(count, { one: "référence trouvée", other: "références trouvées" })}`,
  foundAtLeast: ({ count }) => `Plus de ${numbers.format(count)} références trouvées`,
  searching: "Recherche en cours",
  more: "Chargement de la suite",
  nothing: ({ text }) =>
    text === "" ? "Cette connexion n'a pas de références." : `Aucune référence trouvée pour «\u00a0${text}\u00a0».`,
  offline: "Vous êtes hors ligne. La recherche sera possible dès que vous serez de nouveau en ligne.",
  searchAgain: "Continuez à taper ou réessayez.",
  linkedTo: ({ dossiers, count }) =>
    `Déjà ${plural(count, { one: "liée au dossier", other: "liée aux dossiers" })} ${dossiers}`,
  inactive: "N'est plus actif",
  clear: "Effacer le choix",
  show: "Afficher la liste",
  connectionMissing: "Choisissez une connexion.",
  referenceMissing: "Choisissez une référence.",
  idMalformed: "Ceci ne peut pas être un id externe.",
  lookingUp: "Vérification du client auquel appartient ce numéro.",
  means: ({ externalId, who }) => `${externalId} est le numéro de ${who}.`,
  kept: ({ when }) => `Liste du ${when}\u00a0: le logiciel ne répond pas pour le moment.`,
  keptFor: ({ text }) =>
    text === ""
      ? "La liste précédente reste affichée ci-dessous."
      : `Ce qui a été trouvé pour «\u00a0${text}\u00a0» reste affiché ci-dessous.`,
  chosen: "choisi",
  activeRow: ({ row, place, count }) =>
    count === 0 ? `${row}, ${place}` : `${row}, ${place} sur ${numbers.format(count)}`,
};
