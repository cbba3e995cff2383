import type { CompanyDetailsTemplate } from "@adminsync/core/bindings";
import type { Column } from "./columns.ts";

type Key = keyof CompanyDetailsTemplate;

export interface Section {
  readonly title: "identity" | "seat" | "contact" | "meeting" | "shares";
  readonly fields: readonly Column<Key>[];
}

/** The form of 'Bedrijfsparameters', from top to bottom. */
export const COMPANY_DETAILS: readonly Section[] = [
  {
    title: "identity",
    fields: [
      { key: "name", kind: "text", size: "large" },
      { key: "company_form", kind: "text", size: "medium" },
      { key: "registration_number", kind: "enterprise-number", size: "medium" },
      { key: "vat_number", kind: "text", size: "medium" },
      { key: "founding_date", kind: "date", size: "medium" },
      { key: "language", kind: "choice", size: "medium", choices: ["nl", "fr", "de", "en"] },
    ],
  },
  {
    title: "seat",
    fields: [
      { key: "street", kind: "text", size: "large" },
      { key: "postalcode", kind: "text", size: "small" },
      { key: "city", kind: "text", size: "medium" },
      { key: "country_code", kind: "text", size: "small" },
    ],
  },
  {
    title: "contact",
    fields: [
      { key: "email", kind: "email", size: "large" },
      { key: "phone", kind: "text", size: "medium" },
    ],
  },
  {
    title: "meeting",
    fields: [
      { key: "meeting_formula", kind: "text", size: "large" },
      { key: "meeting_date", kind: "date", size: "medium" },
    ],
  },
  {
    title: "shares",
    fields: [
      { key: "total_shares", kind: "number", size: "medium" },
      { key: "total_votes", kind: "number", size: "medium" },
    ],
  },
];
