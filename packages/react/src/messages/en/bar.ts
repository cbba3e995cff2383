import type { BarMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

export const bar: BarMessages = {
  differs: ({ count, source }) =>
    `${count} ${plural(count, { one: "value differs", other: "values differ" })} from ${source}`,
  pulledOn: ({ when }) => `Pulled on ${when}`,
  cosmetic: ({ count }) => `${count} only written differently`,
  useSource: ({ source }) => `Use the data from ${source}`,
  look: "Review",
  keepMine: "Keep mine",
  applying: "Taking over",
  notRemembered: "Your choice holds until you close this page.",
  taken: ({ taken, total }) => (taken === total ? `Taken over: ${taken}` : `Taken over: ${taken} of ${total}`),
  kept: ({ count }) => `Kept: ${count} ${plural(count, { one: "value", other: "values" })} of yours`,
  undo: "Undo",
  undoing: "Undoing",
  undone: "Undone. Your values are back as they were.",
};
