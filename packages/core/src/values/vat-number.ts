import type { Id } from "../model/ids.ts";
import { bareNumber } from "./belgian-number.ts";
import { enterpriseDigits, formatEnterpriseNumber, parseEnterpriseNumber } from "./enterprise-number.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A VAT number: country code and number without punctuation. Belgian check digits are right; those of other countries are not looked at. */
export type VatNumber = Id<"VatNumber">;

const LABEL = /^(?:(?:btw|tva|vat|mwst|ust|uid|id|nr|no|number|nummer|intracom\w*)[ .:°-]*)+/i;

function isVatNumber(bare: string): bare is VatNumber {
  return bare.startsWith("BE") ? parseEnterpriseNumber(bare) !== null : /^[A-Z]{2}(?=.*\d)[A-Z0-9]{2,13}$/.test(bare);
}

function bareVat(value: unknown): string {
  const text = readShortText(value);
  if (text === null) return textKey(value);
  // Greece writes EL, though its country code is GR.
  return bareNumber(text.trim().replace(LABEL, "")).replace(/^GR(?=\d)/, "EL");
}

/** A VAT number in any spelling, or null where it is none; without a country it is Belgian. */
export function parseVatNumber(value: unknown): VatNumber | null {
  const belgian = parseEnterpriseNumber(value);
  const bare = belgian === null ? bareVat(value) : `BE${belgian}`;
  return isVatNumber(bare) ? bare : null;
}

/** `BE 0xxx.xxx.xxx`; other countries without punctuation. */
export function formatVatNumber(number: VatNumber): string {
  const belgian = parseEnterpriseNumber(number);
  return belgian === null ? number : `BE ${formatEnterpriseNumber(belgian)}`;
}

/** The number under which one is known to the VAT. */
export const vatNumberKind: KindDefinition = {
  name: "vatNumber",
  canonical: (value) => {
    const belgian = enterpriseDigits(value);
    return belgian === null ? bareVat(value) : `BE${belgian}`;
  },
};
