import type { PickerMessages } from "../picker-messages.ts";
import { pluralOf } from "../plural.ts";
import { suggestions } from "./suggestions.ts";

const plural = pluralOf("en");
const numbers = new Intl.NumberFormat("en-BE");

export const picker: PickerMessages = {
  ...suggestions,
  placeholder: "Search by name, number or town",
  chooseConnectionFirst: "Choose a connection first",
  list: "References",
  found: ({ count }) => `${numbers.format(count)} ${plural(count, { one: "reference", other: "references" })} found`,
  foundAtLeast: ({ count }) => `More than ${numbers.format(count)} references found`,
  searching: "Searching",
  more: "Loading more",
  nothing: ({ text }) => (text === "" ? "This connection has no references." : `No reference found for "${text}".`),
  offline: "You are offline. You can search once you are back online.",
  searchAgain: "Type on, or try again.",
  linkedTo: ({ dossiers, count }) =>
    `Already linked to ${plural(count, { one: "dossier", other: "dossiers" })} ${dossiers}`,
  inactive: "No longer active",
  clear: "Clear the choice",
  show: "Show the list",
  connectionMissing: "Choose a connection.",
  referenceMissing: "Choose a reference.",
  idMalformed: "This can't be an external id.",
  lookingUp: "Checking which client has this number.",
  means: ({ externalId, who }) => `${externalId} belongs to ${who}.`,
  kept: ({ when }) => `List of ${when}: the package does not answer now.`,
  keptFor: ({ text }) =>
    text === "" ? "Below is still the list from before." : `Below is still what was found for "${text}".`,
  chosen: "chosen",
  activeRow: ({ row, place, count }) =>
    count === 0 ? `${row}, ${place}` : `${row}, ${place} of ${numbers.format(count)}`,
};
