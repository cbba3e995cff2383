export { formatAddress, parseAddress } from "./address.ts";
export { splitCompanyName, type CompanyName } from "./company-name.ts";
export { canonicalValue, compareValues } from "./compare-values.ts";
export { formatCountry, parseCountry } from "./country.ts";
export { formatDate, parseDate } from "./date.ts";
export { parseDecimal, shiftDecimal, type LoneSeparator } from "./decimal.ts";
export { isEmptyValue } from "./empty.ts";
export { formatEnterpriseNumber, parseEnterpriseNumber, type EnterpriseNumber } from "./enterprise-number.ts";
export {
  formatEstablishmentNumber,
  parseEstablishmentNumber,
  type EstablishmentNumber,
} from "./establishment-number.ts";
export { cleanText, expandUmlauts, foldText } from "./fold.ts";
export { formatMoney } from "./format-money.ts";
export { formatValue } from "./format-value.ts";
export { parseInteger } from "./integer.ts";
export { defineKind, type CompareOptions, type KindDefinition, type ValueMeaning } from "./kind-definition.ts";
export { VALUE_KINDS, isValueKind, type ValueKind } from "./kinds.ts";
export { formatLanguage, parseLanguage } from "./language.ts";
export { isConverted, parseLegalForm, type LegalForm } from "./legal-form.ts";
export { legalFormAbbreviation, legalFormName, type LegalFormLanguage } from "./legal-form-name.ts";
export { parseMoney, type Money } from "./money.ts";
export { formatNationalNumber, isBisNumber, parseNationalNumber, type NationalNumber } from "./national-number.ts";
export { formatDigits } from "./number-format.ts";
export { parsePercentage } from "./percentage.ts";
export { formatPersonName, parsePersonName, type PersonName } from "./person-name.ts";
export { formatVatNumber, parseVatNumber, type VatNumber } from "./vat-number.ts";
