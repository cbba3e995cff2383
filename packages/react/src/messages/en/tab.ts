import type { NotLinkableReason } from "@adminsync/core/model";
import type { PlanMessages, TabMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

export const tab: TabMessages = {
  heading: "Administration sync",
  rhythm: "Updated every night, together with the bookkeeping",
  empty: "This dossier is not linked to an administration package yet.",
  add: "Add an administration sync",
  noConnections: "Your firm has no connection with an administration package yet. A firm admin can make one.",
  noRights: "You can see the link, but not change it.",
  noRightsUnlinked: "You cannot link this dossier. An admin of your firm can give you that right.",
  offline: "You are offline. This is what was last known; you can update once you are online again.",
  connection: "Connection",
  connectionHelp: "The administration package that the data come from",
  reference: "Reference",
  referenceHelp: "The client in the package, usually found by name",
  bestSuggestion: "Best match",
  externalId: "External id",
  externalIdEmpty: "Filled in as soon as you choose a reference.",
  externalIdFilled: "Filled in by the reference. Changing it can pull in a wrong client or make the sync fail.",
  externalIdWarning: "Check that this number belongs to the same client. Otherwise you pull in a wrong one.",
  changeAnyway: "Change anyway",
  keepCurrent: ({ externalId }) => `Back to ${externalId}`,
  save: "Save changes",
  saving: "Saving",
  linkedTo: ({ source }) => `Linked through ${source}`,
  neverPulled: "not pulled yet",
  changes: ({ count }) =>
    count === 0 ? "no changes" : `${count} ${plural(count, { one: "change", other: "changes" })}`,
  history: "History",
  change: "Change the link",
  unlink: "Unlink",
  unlinkTitle: ({ reference }) => `Unlink ${reference}?`,
  unlinkMeaning:
    "No new data will be pulled. What is in your templates stays there. You can link the dossier again later.",
  enterpriseNumber: "Enterprise number",
};

export const plan: PlanMessages = {
  heading: "When you save",
  planning: "Looking at what will change",
  renewed: "The data have changed in the meantime. This is what happens now:",
  rename: ({ from, to }) => ["This dossier will be named ", { strong: to }, " ", { aside: `(now: ${from})` }],
  keepsName: ({ name }) => ["This dossier keeps the name ", { strong: name }, "."],
  pulls: ({ things, count }) => `${things} ${plural(count, { one: "is", other: "are" })} pulled in.`,
  pullsNothing: "There are no data to pull in yet.",
  name: "name",
  address: "address",
  directors: ({ count }) => `${count} ${plural(count, { one: "director", other: "directors" })}`,
  shareholders: ({ count }) => `${count} ${plural(count, { one: "shareholder", other: "shareholders" })}`,
  templatesStay: "Your templates never change by themselves.",
  alreadyLinked: ({ dossier }) => ["This reference is linked to dossier ", { strong: dossier }, " already."],
  replacesLink: ({ reference, source }) => [
    "This replaces the link with ",
    { strong: reference },
    ` through ${source}.`,
  ],
  numberDiffers: ({ dossier, reference }) => [
    "The enterprise number differs: this dossier has ",
    { strong: dossier },
    ", the reference ",
    { strong: reference },
    ".",
  ],
};

export const notLinkable: Readonly<Record<NotLinkableReason, string>> = {
  "sole-trader-not-supported": "Cannot be linked, because the package gives no reference for a sole trader",
  "person-not-supported": "Cannot be linked, because this is a person, not a company",
  inactive: "Cannot be linked, because this client is no longer active in the package",
  "no-rights": "Cannot be linked, because the connection has no right to this client",
};
