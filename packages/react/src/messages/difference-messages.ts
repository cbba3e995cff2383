import type { DecideMessages } from "./decide-messages.ts";
import type { DirectorField, PersonField, ShareholderField, CompanyField } from "@adminsync/core/bindings";

/** A field that a ready-made projection of a record has. */
export type KnownField = CompanyField | DirectorField | PersonField | ShareholderField;

/** A list that a ready-made projection of a record has. */
export type KnownList = "directors" | "managers" | "partners" | "people" | "shareholders";

/** What fields that stand in no list are about. */
export type Section = "company" | "seat" | "contact" | "meeting" | "shares";

/** What a difference is about. */
export interface DifferenceMessages {
  /** Titles of the fields that stand in no list. */
  readonly sections: Readonly<Record<Section, string>>;
  readonly fields: Readonly<Record<KnownField, string>>;
  /** One row of a list. */
  readonly rows: Readonly<Record<KnownList, string>>;
  /** Badge of a row that only the package has, and of one that only the template has. */
  readonly added: string;
  readonly removed: (p: { readonly source: string }) => string;
  /** Badge of a mandate that ends. */
  readonly ends: (p: { readonly day: string }) => string;
  readonly nameless: string;
  readonly yes: string;
  readonly no: string;
  /** Note where the user kept theirs before; `from` and `to` are what the package held then and holds now. */
  readonly keptBefore: (p: {
    readonly day: string;
    readonly source: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  /** What is said around deciding: asking once more, the choice for a line, what is not shown as a difference. */
  readonly decide: DecideMessages;
}
