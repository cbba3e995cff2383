import type { CompanyDetailsTemplate, DirectorsTemplate, ShareholdersTemplate } from "@adminsync/core/bindings";
import * as v from "valibot";

const stored = v.optional(v.nullable(v.union([v.string(), v.number()])));
const ticked = v.optional(v.nullable(v.union([v.boolean(), v.string(), v.number()])));
const party = {
  external_id: stored,
  identity: stored,
  party_kind: stored,
  name: stored,
  birth_date: stored,
  enterprise_number: stored,
};

/** The values of each template as the host's server keeps them. */
export const companyDetailsValues: v.GenericSchema<unknown, CompanyDetailsTemplate> = v.object({
  name: stored,
  company_form: stored,
  registration_number: stored,
  vat_number: stored,
  street: stored,
  postalcode: stored,
  city: stored,
  country_code: stored,
  language: stored,
  email: stored,
  phone: stored,
  founding_date: stored,
  meeting_formula: stored,
  meeting_date: stored,
  total_shares: stored,
  total_votes: stored,
});

export const shareholdersValues: v.GenericSchema<unknown, ShareholdersTemplate> = v.object({
  shareholders: v.optional(
    v.array(
      v.object({
        ...party,
        amount_of_shares: stored,
        percentage: stored,
        amount_of_votes: stored,
        share_class: stored,
        ownership: stored,
      }),
    ),
    [],
  ),
});

export const directorsValues: v.GenericSchema<unknown, DirectorsTemplate> = v.object({
  directors: v.optional(
    v.array(
      v.object({
        ...party,
        function: stored,
        start_date: stored,
        end_date: stored,
        represented_by: stored,
        statutory: ticked,
      }),
    ),
    [],
  ),
});
