const ASCII = /^[\x20-\x7e]*$/;
/** Nothing to clean, as most text: no letters beyond ASCII, no white space but single spaces between words. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const LETTERS = new Map(
  'ßss æae œoe øo łl đd ðd þth ıi ’\' ‘\' ‛\' `\' ´\' ′\' “" ”" „" ‟" «" »" ″" –- —- ‐- ‑- −-'
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** One Unicode form, without invisible characters; every run of white space is one space, none at the ends. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  const visible = ASCII.test(text) ? text : text.replace(/\p{Cf}+/gu, "").normalize("NFC");
  return visible.replace(/\s+/g, " ").trim();
}

/** Clean text in lower case and without diacritics; quotes and hyphens of every shape become `'`, `"` and `-`. */
export function foldText(text: string): string {
  const clean = cleanText(text);
  if (ASCII.test(clean)) return clean.toLowerCase();
  // Taken apart first: a letter such as `ᴬ` has its lower case only then.
  return clean
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\x20-\x7e]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/** Folded letters and digits only. */
export function foldAlphanumeric(text: string): string {
  const folded = foldText(text);
  return /^[a-z\d]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** `ü` as `ue`: the other way in which German umlauts lose their dots. */
export function expandUmlauts(text: string): string {
  return ASCII.test(text)
    ? text
    : text.normalize("NFC").replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize("NFD").slice(0, 1)}e`);
}

/** `L' Atelier` as `L'Atelier`. */
export function joinElision(text: string): string {
  return /['’] /.test(text) ? text.replace(/(?<=(?<!\p{L})[dl]['’]) /giu, "") : text;
}
