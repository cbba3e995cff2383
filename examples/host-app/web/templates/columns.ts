import type { CompanyDetailsTemplate, DirectorRow, ShareholderRow } from "@adminsync/core/bindings";

/** How a field is filled in. */
export type FieldKind = "text" | "date" | "number" | "tick" | "choice" | "enterprise-number" | "email";

/** One field of a form, or one column of its rows. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly kind: FieldKind;
  readonly size: "small" | "medium" | "large";
  /** What can be chosen; the words are under `choices`. */
  readonly choices?: readonly string[];
}

/** The fields that are shown of a template; its rows also carry keys that only identify. */
export type ColumnKey = Exclude<
  keyof CompanyDetailsTemplate | keyof ShareholderRow | keyof DirectorRow,
  "external_id" | "identity" | "party_kind"
>;

/** What a field holds. */
export type Cell = string | number | boolean | null | undefined;
