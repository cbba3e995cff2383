import type { BarMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("nl");

export const bar: BarMessages = {
  differs: ({ count, source }) =>
    `${count} ${plural(count, { one: "gegeven verschilt", other: "gegevens verschillen" })} van ${source}`,
  pulledOn: ({ when }) => `Opgehaald op ${when}`,
  cosmetic: ({ count }) => `${count} alleen anders geschreven`,
  useSource: ({ source }) => `Gebruik de data uit ${source}`,
  look: "Bekijk",
  keepMine: "Houd de mijne",
  applying: "Wordt overgenomen",
  notRemembered: "Uw keuze geldt tot u deze pagina sluit.",
  taken: ({ taken, total }) => (taken === total ? `Overgenomen: ${taken}` : `Overgenomen: ${taken} van ${total}`),
  kept: ({ count }) => `Behouden: ${count} ${plural(count, { one: "gegeven", other: "gegevens" })} van u`,
  undo: "Ongedaan maken",
  undoing: "Wordt ongedaan gemaakt",
  undone: "Ongedaan gemaakt. Uw gegevens staan er weer zoals voordien.",
};
