import { addressKind } from "./address.ts";
import { companyNameKind } from "./company-name.ts";
import { countryKind } from "./country.ts";
import { dateKind } from "./date.ts";
import { decimalKind } from "./decimal.ts";
import { enterpriseNumberKind } from "./enterprise-number.ts";
import { establishmentNumberKind } from "./establishment-number.ts";
import { integerKind } from "./integer.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { languageKind } from "./language.ts";
import { legalFormKind } from "./legal-form.ts";
import { moneyKind } from "./money.ts";
import { nationalNumberKind } from "./national-number.ts";
import { percentageKind } from "./percentage.ts";
import { personNameKind } from "./person-name.ts";
import { textKind } from "./text.ts";
import { vatNumberKind } from "./vat-number.ts";

/** The names of the built-in kinds. */
export type ValueKind =
  | "companyName"
  | "personName"
  | "legalForm"
  | "enterpriseNumber"
  | "establishmentNumber"
  | "vatNumber"
  | "nationalNumber"
  | "address"
  | "date"
  | "integer"
  | "decimal"
  | "money"
  | "percentage"
  | "country"
  | "language"
  | "text";

const KINDS: Readonly<Record<ValueKind, KindDefinition>> = {
  companyName: companyNameKind,
  personName: personNameKind,
  legalForm: legalFormKind,
  enterpriseNumber: enterpriseNumberKind,
  establishmentNumber: establishmentNumberKind,
  vatNumber: vatNumberKind,
  nationalNumber: nationalNumberKind,
  address: addressKind,
  date: dateKind,
  integer: integerKind,
  decimal: decimalKind,
  money: moneyKind,
  percentage: percentageKind,
  country: countryKind,
  language: languageKind,
  text: textKind,
};

/** Every built-in kind, to offer or to check a choice of them. */
export const VALUE_KINDS: readonly ValueKind[] = Object.keys(KINDS).filter((name) => isValueKind(name));

/** Whether text names a built-in kind. */
export function isValueKind(name: string): name is ValueKind {
  return Object.hasOwn(KINDS, name);
}

/** The definition behind a name; a definition is its own. */
export function kindOf(kind: ValueKind | KindDefinition): KindDefinition {
  return typeof kind === "string" ? KINDS[kind] : kind;
}
