import type { Address } from "../model/address.ts";
import { parseDecimal } from "../values/decimal.ts";

/** One line of text: composed, without control characters or broken surrogates, every run of white space one space. */
export function tidyText(value: string): string {
  return value
    .normalize("NFC")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** Tidy text, or nothing where none is left. */
export function tidyOptional(value: string | undefined): string | undefined {
  return value === undefined ? undefined : tidyText(value) || undefined;
}

/** Decimal text in its one spelling; what is no number is left as it is. */
export function tidyDecimal(value: string | undefined): string | undefined {
  const tidy = tidyOptional(value);
  return tidy === undefined ? undefined : (parseDecimal(tidy) ?? tidy);
}

/** An address with tidy parts, or nothing where no part says where it is. A country alone says too little to be an address. */
export function tidyAddress(value: Address | undefined): Address | undefined {
  if (value === undefined) return undefined;
  const address: Address = {
    street: tidyText(value.street),
    number: tidyText(value.number),
    box: tidyText(value.box),
    postalCode: tidyText(value.postalCode),
    city: tidyText(value.city),
    country: tidyText(value.country).toUpperCase(),
  };
  const { country: _, ...place } = address;
  return Object.values(place).every((part) => part === "") ? undefined : address;
}
