import type { PickerMessages } from "../picker-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

export const picker: PickerMessages = {
  placeholder: "Search by name, number or town",
  chooseConnectionFirst: "Choose a connection first",
  list: "References",
  found: ({ count }) => `${count} ${plural(count, { one: "reference", other: "references" })} found`,
  foundAtLeast: ({ count }) => `More than ${count} references found`,
  searching: "Searching",
  more: "Loading more",
  nothing: ({ text }) => (text === "" ? "This connection has no references." : `No reference found for "${text}".`),
  offline: "You are offline. You can search once you are back online.",
  linkedTo: ({ dossiers, count }) =>
    `Already linked to ${plural(count, { one: "dossier", other: "dossiers" })} ${dossiers}`,
  inactive: "No longer active",
  clear: "Clear the choice",
  show: "Show the list",
  connectionMissing: "Choose a connection.",
  referenceMissing: "Choose a reference.",
  idMalformed: "This can't be an external id.",
  lookingUp: "Checking which client has this number.",
};
