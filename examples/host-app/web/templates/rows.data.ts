import type { DirectorRow, ShareholderRow } from "@adminsync/core/bindings";
import type { Column, ColumnKey } from "./columns.ts";

/** The columns of 'Aandeelhouders/Vennoten'. */
export const SHAREHOLDER_COLUMNS: readonly Column<keyof ShareholderRow & ColumnKey>[] = [
  { key: "name", kind: "text", size: "large" },
  { key: "birth_date", kind: "date", size: "medium" },
  { key: "enterprise_number", kind: "enterprise-number", size: "medium" },
  { key: "amount_of_shares", kind: "number", size: "small" },
  { key: "percentage", kind: "number", size: "small" },
  { key: "amount_of_votes", kind: "number", size: "small" },
  { key: "share_class", kind: "text", size: "small" },
  { key: "ownership", kind: "choice", size: "medium", choices: ["full", "bare", "usufruct", "undivided"] },
];

/** The columns of 'Bestuursorgaan/Zaakvoerders'. */
export const DIRECTOR_COLUMNS: readonly Column<keyof DirectorRow & ColumnKey>[] = [
  { key: "name", kind: "text", size: "large" },
  { key: "function", kind: "text", size: "large" },
  { key: "start_date", kind: "date", size: "medium" },
  { key: "end_date", kind: "date", size: "medium" },
  { key: "represented_by", kind: "text", size: "medium" },
  { key: "birth_date", kind: "date", size: "medium" },
  { key: "enterprise_number", kind: "enterprise-number", size: "medium" },
  { key: "statutory", kind: "tick", size: "small" },
];
