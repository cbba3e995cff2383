import type { DifferenceRef } from "@adminsync/core/model";
import type { DifferenceMessages, Section } from "../messages/difference-messages.ts";
import { boundField, boundList, type Bound } from "./bound-field.ts";

/** What labels are made with. */
export interface Labelling {
  readonly words: DifferenceMessages;
  /** The host's own labels, by the path of the field in the template: `name`, `people`, `people.name`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The label of a field by the name that the projection gives it; a name of the host's own stands as it is. */
export function fieldLabel(from: string, { words }: Pick<Labelling, "words">): string {
  const labels: Readonly<Record<string, string>> = words.fields;
  return labels[from] ?? from;
}

/** The label of a list by the name that the projection gives it. */
export function listLabel(binding: Bound, name: string, { words, labels }: Labelling): string {
  const rows: Readonly<Record<string, string>> = words.rows;
  return labels[name] ?? rows[boundList(binding, name)?.from ?? ""] ?? name;
}

/** What a place is called: its field, or the kind of row. */
export function placeLabel(binding: Bound, at: DifferenceRef, labelling: Labelling): string {
  const field = boundField(binding, at);
  if (at.kind === "field") return labelling.labels[at.field] ?? fieldLabel(field?.from ?? at.field, labelling);
  if (at.field === undefined) return listLabel(binding, at.list, labelling);
  return labelling.labels[`${at.list}.${at.field}`] ?? fieldLabel(field?.from ?? at.field, labelling);
}

const SECTIONS: Readonly<Record<string, Section>> = {
  street: "seat",
  postalCode: "seat",
  city: "seat",
  country: "seat",
  email: "contact",
  phone: "contact",
  meetingFormula: "meeting",
  meetingDate: "meeting",
  totalShares: "shares",
  totalVotes: "shares",
};

/** Which part of a template a field that stands in no list belongs to, by the name that the projection gives it. */
export function sectionOf(binding: Bound, field: string): Section {
  return SECTIONS[binding.fields.find(({ name }) => name === field)?.from ?? ""] ?? "company";
}

/** What a line belongs to: a part of the template, or a person. */
export function groupTitle(binding: Bound, at: DifferenceRef, { words }: Pick<Labelling, "words">): string {
  if (at.kind === "field") return words.sections[sectionOf(binding, at.field)];
  return at.row.name ?? at.row.enterpriseNumber ?? at.row.externalId ?? words.nameless;
}
