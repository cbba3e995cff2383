import type { FieldTable, NoLists, Projection, SourceRow } from "../compare/projection.ts";
import type { AdminRecord } from "../model/record.ts";
import { phoneNumber } from "./phone-number.ts";
import { sourceField } from "./source-field.ts";
import { town } from "./town.ts";

/** The fields of a company. */
export type CompanyField =
  | "name"
  | "commercialName"
  | "legalForm"
  | "enterpriseNumber"
  | "vatNumber"
  | "language"
  | "email"
  | "phone"
  | "seat"
  | "street"
  | "postalCode"
  | "city"
  | "country"
  | "totalShares"
  | "totalVotes"
  | "meetingFormula"
  | "meetingDate"
  | "foundingDate"
  | "endDate"
  | "firstName"
  | "lastName"
  | "nationalNumber";

const FIELDS: FieldTable<CompanyField> = {
  name: sourceField("companyName", "name"),
  commercialName: sourceField("companyName", "commercialName"),
  legalForm: sourceField("legalForm", "legalForm"),
  enterpriseNumber: sourceField("enterpriseNumber", "enterpriseNumber"),
  vatNumber: sourceField("vatNumber", "vatNumber"),
  language: sourceField("language", "language"),
  email: sourceField("text", "email"),
  phone: sourceField(phoneNumber, "phone"),
  seat: sourceField("address", "seat"),
  street: sourceField("address", "seat"),
  postalCode: sourceField("text", "seat"),
  city: sourceField(town, "seat"),
  country: sourceField("country", "seat"),
  totalShares: sourceField("decimal", "totalShares"),
  totalVotes: sourceField("decimal", "totalVotes"),
  meetingFormula: sourceField("text", "meetingFormula"),
  meetingDate: sourceField("date", "meetingDate"),
  foundingDate: sourceField("date", "foundingDate"),
  endDate: sourceField("date", "endDate"),
  firstName: sourceField("personName", "parties.firstName"),
  lastName: sourceField("personName", "parties.lastName"),
  nationalNumber: sourceField("nationalNumber", "parties.nationalNumber"),
};

/** The parts of the seat, for a template that compares them one by one. */
function seatParts({ seat }: AdminRecord): SourceRow {
  if (seat === undefined) return { street: null, postalCode: null, city: null, country: null };
  const { postalCode, city, country } = seat;
  return { street: { ...seat, postalCode: "", city: "", country: "" }, postalCode, city, country };
}

/** The client himself, where he is a person: a company says nothing here, and neither does a package that doesn't list him among its people. */
function personFields(record: AdminRecord): SourceRow {
  const self =
    record.kind === "company" ? undefined : record.parties.find(({ externalId }) => externalId === record.externalId);
  if (self === undefined) return {};
  const { firstName = null, lastName = null, nationalNumber } = self;
  return { firstName, lastName, ...(nationalNumber === undefined ? {} : { nationalNumber }) };
}

/** The client itself: one value a field, no lists. The seat as a whole and in its parts; names and national number where the client is a person. */
export const company: Projection<CompanyField, NoLists> = {
  fields: FIELDS,
  lists: {},
  project: (record) => ({
    fields: {
      name: record.name,
      commercialName: record.commercialName ?? null,
      legalForm: record.legalForm?.raw ?? null,
      enterpriseNumber: record.enterpriseNumber ?? null,
      vatNumber: record.vatNumber ?? null,
      language: record.language ?? null,
      email: record.email ?? null,
      phone: record.phone ?? null,
      seat: record.seat ?? null,
      ...seatParts(record),
      totalShares: record.totalShares ?? null,
      totalVotes: record.totalVotes ?? null,
      meetingFormula: record.meetingFormula ?? null,
      meetingDate: record.meetingDate ?? null,
      foundingDate: record.foundingDate ?? null,
      endDate: record.endDate ?? null,
      ...personFields(record),
    },
    lists: {},
    cannotHold: [],
  }),
};
