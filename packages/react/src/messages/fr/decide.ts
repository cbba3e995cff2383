import type { DecideMessages } from "../decide-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("fr");

export const decide: DecideMessages = {
  mayNot: {
    look: "Vous pouvez regarder, pas modifier.",
    "period-locked": "Cette période est clôturée\u00a0: plus rien n'est repris.",
    "no-right": "Vous n'avez pas le droit de reprendre des données.",
  },
  unknown: "Différences de ce modèle non vérifiées",
  unsaved: "Repris. Votre décision elle-même n'est pas encore enregistrée.",
  left: ({ count }) => `Examiner ${count} ${plural(count, { one: "autre différence", other: "autres différences" })}`,
  undoGone: "Ceci ne peut plus être annulé\u00a0: les données ont été modifiées depuis.",
  opening: "Ouverture des différences",
  sure: ({ count, source }) =>
    `Reprendre ${count} ${plural(count, { one: "donnée", other: "données" })} de ${source}\u00a0?`,
  mostOf: ({ count, total }) => `Ceci remplace ${count} des ${total} données remplies de ce modèle.`,
  identifying: ({ field }) =>
    `${field}\u00a0: le numéro devient un autre. Vérifiez qu'il s'agit toujours de la même entité.`,
  refused: ({ field, reason }) => `${field} n'est pas repris\u00a0: ${reason}`,
  nothingLeft: "Il ne reste rien à reprendre.",
  confirm: ({ count }) => `Oui, reprendre ${count}`,
  back: "Retour",
  choice: "Votre choix",
  keep: "Garder",
  place: ({ field, group }) => `${field} de ${group}`,
  kept: "vous gardez la vôtre",
  leaveOpen: "Laisser ouvert",
  edit: "Adapter",
  own: ({ value }) => `votre valeur\u00a0: ${value}`,
  ownFor: ({ field }) => `Votre valeur pour ${field}`,
  use: "Utiliser",
  unreadable: ({ field }) => `Ceci n'est pas une valeur valable pour ${field}.`,
  reason: "Pourquoi\u00a0? (facultatif)",
  reasonFor: ({ field }) => `Pourquoi vous gardez ${field}`,
  keepSome: ({ count }) => `Garder ${count} des miennes`,
  keyKeep: "garder la mienne",
  keyEdit: "adapter",
  chosen: ({ ticked, total }) => `${ticked} sur ${total} choisis`,
  keeps: ({ field }) => `${field}\u00a0: vous gardez la vôtre`,
  leaves: ({ field }) => `${field}\u00a0: reste ouvert`,
  cosmetic: ({ count }) =>
    `${count} ${plural(count, { one: "écrite autrement seulement", other: "écrites autrement seulement" })}`,
  declined: ({ count }) => `${count} ${plural(count, { one: "gardée auparavant", other: "gardées auparavant" })}`,
  declinedBy: ({ who, day }) => `${who}, ${day}`,
  declinedWhy: ({ reason }) => `Raison\u00a0: ${reason}`,
  you: "vous",
  cannotHold: ({ count }) =>
    `${count} ${plural(count, { one: "donnée n'entre", other: "données n'entrent" })} pas dans ce modèle`,
  cannotHoldReasons: {
    "several-mandates": "a plus d'un mandat\u00a0; ce modèle en montre un",
    "several-classes": "a plusieurs classes d'actions\u00a0; ce modèle en montre la somme",
    "divided-ownership": "a un usufruit ou une nue-propriété\u00a0; ce modèle ne connaît que la pleine propriété",
    fraction: "a une fraction d'action\u00a0; ce modèle ne connaît que des actions entières",
    other: "a une forme que ce modèle ne connaît pas",
  },
  notSupplied: ({ source, count }) =>
    `${source} ne fournit pas ${count} ${plural(count, { one: "donnée", other: "données" })}`,
  notSuppliedMeaning: "Vous remplissez ces données vous-même. Elles ne sont jamais vidées.",
  from: ({ source, day }) => `${source}, ${day}`,
  fromExactly: ({ source, when }) => `Comme dans ${source} le ${when}`,
  ownSince: ({ day }) => `De vous, ${day}`,
  ownExactly: ({ source, when }) => `Vous avez gardé votre valeur le ${when}\u00a0; ${source} en a une autre`,
};
