import { cleanText } from "./fold.ts";
import { readShortText } from "./read-value.ts";

/** Words that may stand before a number without being the country that it belongs to. */
const SHORT_LABELS = /^(?:be|on|r|nr|no|n|de|d|l|rr|nn|le|la)$/;

/** How nearly all are written: `0403.019.261`, `BE0403019261`. */
const PLAIN = /^(?:BE ?)?\d[\d.]*$/;

/**
 * The digits of a Belgian number, without its label, prefix and punctuation; null where letters say that it is something else,
 * such as a number of another country.
 */
export function belgianDigits(value: unknown): string | null {
  const text = readShortText(value);
  if (text === null) return null;
  if (PLAIN.test(text)) return text.replace(/^BE ?/, "").replaceAll(".", "");
  const found = /^(\D*)(\d[\d .\-/()]*)(?:[ ,(]+(?:\p{L}{3}|[^)]*\)$).*)?$/iu.exec(
    cleanText(text).replace(/[‐‑–—]/g, "-"),
  );
  if (found === null) return null;
  const [, label = "", digits = ""] = found;
  const words = label.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => word !== "" && word.length < 3 && !SHORT_LABELS.test(word))) return null;
  return digits.replace(/\D/g, "");
}

/** Check digits of enterprise, establishment and national numbers: 97 less the rest by 97, so never 00. */
export function hasCheckDigits(digits: string, prefix = ""): boolean {
  const body = Number(prefix + digits.slice(0, -2));
  return 97 - (body % 97) === Number(digits.slice(-2));
}

/** Letters and digits in capitals: what is left of a number that can't be read. */
export function bareNumber(text: string): string {
  return cleanText(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
