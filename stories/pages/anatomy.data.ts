import type { NamedPart } from "./anatomy.tsx";

export const TAB_LINKED: readonly NamedPart[] = [
  { part: "sync-tab-header", says: "heading, and how often it is updated by itself" },
  { part: "package-mark", says: "two letters of the package; decoration, hidden from who listens" },
  { part: "link-text", says: "who it is: name in 600, facts below" },
  { part: "fact", says: "connection, id, number, freshness; figures in tabular numerals" },
  { part: "sync-arrows", says: "the arrows, with the outcome beside them" },
  { part: "link-actions", says: "what can be done: the arrows, and a menu with history, change, unlink" },
];

export const TAB_FORM: readonly NamedPart[] = [
  { part: "field", says: "a label, a control, what it is for; label beside the field from 640 px" },
  { part: "field-description", says: "what the field is for; an error takes its place" },
  { part: "plan", says: "what saving will do, in words" },
  { part: "plan-line", says: "one thing that will happen" },
  { part: "actions", says: "save and cancel; the host's own button where the tab is part of its form" },
];

export const ARROWS: readonly NamedPart[] = [
  { part: "button", says: "a name, never a bare icon; while it runs, the seconds" },
  { part: "notice", says: "why it stopped, what stays, the next step" },
  { part: "notice-actions", says: "one step, and details to copy" },
];

export const BAR: readonly NamedPart[] = [
  { part: "bar-line", says: "the one yellow line" },
  { part: "strong", says: "how many data differ from whom" },
  { part: "secondary", says: "since when, and what was left out of the count" },
  { part: "bar-actions", says: "use theirs, look, keep mine" },
];

export const REVIEW: readonly NamedPart[] = [
  { part: "review-head", says: "names of the columns, and one tick for all" },
  { part: "review-group-title", says: "what belongs together; a person with a badge" },
  { part: "review-row", says: "one decision" },
  { part: "review-tick", says: "taken over or not" },
  { part: "review-side", says: "the two sides, with del and ins as words and marks" },
  { part: "review-word", says: "what happened, in a word" },
  { part: "review-choice", says: "keep mine, or a value of one's own" },
  { part: "review-footer", says: "stays in sight: keys, and the button that counts" },
];

export const FIELD: readonly NamedPart[] = [
  { part: "field-source", says: "whose value it is, and since when; the exact moment behind it" },
];

export const PICKER: readonly NamedPart[] = [
  { part: "picker", says: "the frame that the list aligns to" },
  { part: "input-frame", says: "the field to type in; the buttons stand in its end" },
];

export const CONNECTIONS: readonly NamedPart[] = [
  { part: "connection", says: "one connection: its name, its package, its state in a word" },
  { part: "badge", says: "the state; a word and an icon, never colour alone" },
  { part: "notice", says: "what is wrong with it, and who can mend it" },
  { part: "actions", says: "what can be done with it" },
];

export const BULK: readonly NamedPart[] = [
  { part: "bulk-header", says: "which connection, and what is being done" },
  { part: "bulk-sections", says: "certain, likely, clashing …: how many of each" },
  { part: "bulk-filter", says: "finds a dossier by name or number" },
  { part: "bulk-line", says: "one dossier, its client, and why" },
  { part: "reasons", says: "why it fits, in words" },
];
