import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import { readParts, writeParts, type Stored } from "./address-columns.ts";
import { company } from "./company-projection.ts";

/** The template of company details ('Bedrijfsparameters'). All fields are optional, and named as templates name them. */
export interface CompanyDetailsTemplate {
  readonly name?: Stored;
  readonly company_form?: Stored;
  readonly registration_number?: Stored;
  readonly vat_number?: Stored;
  /** Street, number and box. */
  readonly street?: Stored;
  readonly postalcode?: Stored;
  readonly city?: Stored;
  readonly country_code?: Stored;
  readonly language?: Stored;
  readonly email?: Stored;
  readonly phone?: Stored;
  readonly founding_date?: Stored;
  readonly meeting_formula?: Stored;
  readonly meeting_date?: Stored;
  readonly total_shares?: Stored;
  readonly total_votes?: Stored;
}

/**
 * Company details ('Bedrijfsparameters'): name, legal form, numbers, seat and the general meeting. The seat is one difference over four
 * fields. What loses nothing typed by hand is ticked in a review already, numbers that identify excepted.
 */
export const companyDetails: Binding<CompanyDetailsTemplate> = defineBinding({
  id: "company-details",
  template: shapeOf<CompanyDetailsTemplate>(),
  source: company,
  fields: {
    name: "name",
    company_form: "legalForm",
    registration_number: "enterpriseNumber",
    vat_number: "vatNumber",
    street: {
      from: "seat",
      across: {
        others: ["postalcode", "city", "country_code"],
        read: (stored) => readParts(stored.street, stored.postalcode, stored.city, stored.country_code),
        write: (value) => {
          const { street, postalCode, city, country } = writeParts(value);
          return { street, postalcode: postalCode, city, country_code: country };
        },
      },
    },
    language: "language",
    email: "email",
    phone: "phone",
    founding_date: "foundingDate",
    meeting_formula: "meetingFormula",
    meeting_date: "meetingDate",
    total_shares: "totalShares",
    total_votes: "totalVotes",
  },
  // Numbers that identify are left to the user: another number may be another company.
  policies: {
    name: "preselect",
    company_form: "preselect",
    street: "preselect",
    language: "preselect",
    email: "preselect",
    phone: "preselect",
    founding_date: "preselect",
    meeting_formula: "preselect",
    meeting_date: "preselect",
    total_shares: "preselect",
    total_votes: "preselect",
  },
});
