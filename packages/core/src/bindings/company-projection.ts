import type { FieldTable, NoLists, Projection } from "../compare/projection.ts";
import { sourceField } from "./source-field.ts";

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
  | "totalShares"
  | "totalVotes"
  | "meetingFormula"
  | "meetingDate"
  | "foundingDate"
  | "endDate";

const FIELDS: FieldTable<CompanyField> = {
  name: sourceField("companyName", "name"),
  commercialName: sourceField("companyName", "commercialName"),
  legalForm: sourceField("legalForm", "legalForm"),
  enterpriseNumber: sourceField("enterpriseNumber", "enterpriseNumber"),
  vatNumber: sourceField("vatNumber", "vatNumber"),
  language: sourceField("language", "language"),
  email: sourceField("text", "email"),
  phone: sourceField("text", "phone"),
  seat: sourceField("address", "seat"),
  totalShares: sourceField("decimal", "totalShares"),
  totalVotes: sourceField("decimal", "totalVotes"),
  meetingFormula: sourceField("text", "meetingFormula"),
  meetingDate: sourceField("date", "meetingDate"),
  foundingDate: sourceField("date", "foundingDate"),
  endDate: sourceField("date", "endDate"),
};

/** The company itself: one value a field, no lists. */
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
      totalShares: record.totalShares ?? null,
      totalVotes: record.totalVotes ?? null,
      meetingFormula: record.meetingFormula ?? null,
      meetingDate: record.meetingDate ?? null,
      foundingDate: record.foundingDate ?? null,
      endDate: record.endDate ?? null,
    },
    lists: {},
    cannotHold: [],
  }),
};
