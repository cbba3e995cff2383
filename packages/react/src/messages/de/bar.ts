import type { BarMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("de");

export const bar: BarMessages = {
  differs: ({ count, source }) =>
    `${count} ${plural(count, { one: "Angabe weicht", other: "Angaben weichen" })} von ${source} ab`,
  pulledOn: ({ when }) => `Abgerufen am ${when}`,
  cosmetic: ({ count }) => `${count} nur anders geschrieben`,
  useSource: ({ source }) => `Die Daten aus ${source} verwenden`,
  look: "Ansehen",
  keepMine: "Meine behalten",
  applying: "Wird übernommen",
  notRemembered: "Ihre Wahl gilt, bis Sie diese Seite schließen.",
  taken: ({ taken, total }) => (taken === total ? `Übernommen: ${taken}` : `Übernommen: ${taken} von ${total}`),
  kept: ({ count }) => `Behalten: ${count} ${plural(count, { one: "Angabe", other: "Angaben" })} von Ihnen`,
  undo: "Rückgängig machen",
  undoing: "Wird rückgängig gemacht",
  undone: "Rückgängig gemacht. Ihre Angaben stehen wieder wie zuvor.",
};
