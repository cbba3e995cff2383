import type { BarMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("fr");

export const bar: BarMessages = {
  differs: ({ count, source }) =>
    `${count} ${plural(count, { one: "donnée diffère", other: "données diffèrent" })} de ${source}`,
  pulledOn: ({ when }) => `Récupéré le ${when}`,
  cosmetic: ({ count }) =>
    `${count} ${plural(count, { one: "écrite autrement seulement", other: "écrites autrement seulement" })}`,
  useSource: ({ source }) => `Utiliser les données de ${source}`,
  look: "Examiner",
  keepMine: "Garder les miennes",
  applying: "Reprise en cours",
  notRemembered: "Votre choix vaut jusqu'à la fermeture de cette page.",
  taken: ({ taken, total }) => (taken === total ? `Repris\u00a0: ${taken}` : `Repris\u00a0: ${taken} sur ${total}`),
  kept: ({ count }) => `${count} de vos données ${plural(count, { one: "gardée", other: "gardées" })}`,
  undo: "Annuler la reprise",
  undoing: "Annulation en cours",
  undone: "Annulé. Vos données sont à nouveau comme avant.",
};
