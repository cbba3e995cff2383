import { formatAddress, parseAddress } from "./address.ts";
import { isEmpty } from "./compare-values.ts";
import { formatCountry, parseCountry } from "./country.ts";
import { formatDate, parseDate } from "./date.ts";
import { parseDecimal } from "./decimal.ts";
import { formatEnterpriseNumber, parseEnterpriseNumber } from "./enterprise-number.ts";
import { formatEstablishmentNumber, parseEstablishmentNumber } from "./establishment-number.ts";
import { formatMoney } from "./format-money.ts";
import { parseInteger } from "./integer.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { kindOf, type ValueKind } from "./kinds.ts";
import { formatLanguage, parseLanguage } from "./language.ts";
import { legalFormAbbreviation } from "./legal-form-name.ts";
import { parseLegalForm } from "./legal-form.ts";
import { parseMoney } from "./money.ts";
import { formatNationalNumber, parseNationalNumber } from "./national-number.ts";
import { formatDigits } from "./number-format.ts";
import { parsePercentage } from "./percentage.ts";
import { formatPersonName, parsePersonName } from "./person-name.ts";
import { readingSafely } from "./reading-safely.ts";
import { textKey } from "./text.ts";
import { formatVatNumber, parseVatNumber } from "./vat-number.ts";

type Format = (value: unknown, locale: string) => string | undefined;

/** Parses and writes; undefined where the value can't be read as its kind. */
function written<Parsed>(
  parse: (value: unknown) => Parsed | null,
  write: (parsed: Parsed, locale: string) => string | undefined,
): Format {
  return (value, locale) => {
    const parsed = parse(value);
    return parsed === null ? undefined : write(parsed, locale);
  };
}

const formLanguage = (locale: string): "nl" | "fr" | "de" =>
  locale.startsWith("fr") ? "fr" : locale.startsWith("de") ? "de" : "nl";

const FORMATS: Readonly<Partial<Record<ValueKind, Format>>> = {
  personName: written(parsePersonName, formatPersonName),
  legalForm: written(parseLegalForm, (form, locale) => legalFormAbbreviation(form.code, formLanguage(locale))),
  enterpriseNumber: written(parseEnterpriseNumber, formatEnterpriseNumber),
  establishmentNumber: written(parseEstablishmentNumber, formatEstablishmentNumber),
  vatNumber: written(parseVatNumber, formatVatNumber),
  nationalNumber: written(parseNationalNumber, formatNationalNumber),
  address: written(parseAddress, formatAddress),
  date: written(parseDate, formatDate),
  integer: written(parseInteger, formatDigits),
  decimal: written((value) => parseDecimal(value), formatDigits),
  money: written(parseMoney, formatMoney),
  percentage: written(
    (value) => parsePercentage(value),
    (percent, locale) => `${formatDigits(percent, locale)} %`,
  ),
  country: written(parseCountry, formatCountry),
  language: written(parseLanguage, formatLanguage),
};

/**
 * A value for people to read, in a locale such as `nl-BE` (the default): `0403.019.261`, `01/02/2024`, `€ 1.000,50`. What can't be read as its kind
 * stays as it was written; an empty value is empty text. Throws as `compareValues` does.
 */
export function formatValue(kind: ValueKind | KindDefinition, value: unknown, locale = "nl-BE"): string {
  return readingSafely(() => {
    const definition = kindOf(kind);
    if (isEmpty(definition, value)) return "";
    const format = typeof kind === "string" ? FORMATS[kind] : definition.format;
    return format?.(value, locale) ?? textKey(value);
  });
}
