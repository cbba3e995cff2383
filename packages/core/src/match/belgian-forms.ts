import { legalFormOf, type LegalForm } from "../values/legal-form.ts";
import type { FormTable } from "./match-tables.ts";
import { FORM_STARTS, FORM_WORDS } from "./form-words.data.ts";

const SHORT = new Set(FORM_WORDS.split(" "));
const STARTS = new Set(FORM_STARTS.split(" "));
/** No abbreviation is longer. */
const LONGEST_SHORT = 6;
/** No form that is written out has more words. */
const MOST_WORDS = 9;
const found = new Map<string, LegalForm | null>();

function find(key: string): LegalForm | null {
  let form = found.get(key);
  if (form === undefined) {
    form = legalFormOf(key);
    if (found.size < 2000) found.set(key, form);
  }
  return form;
}

/** How many single letters from `at` on spell an abbreviation. */
function lettersAt(words: readonly string[], at: number): number {
  let key = "";
  let count = 0;
  while ((words[at + count] ?? "").length === 1) {
    key += words[at + count] ?? "";
    count += 1;
  }
  return count > 1 && SHORT.has(key) ? count : 0;
}

function writtenOutAt(words: readonly string[], at: number): number {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 1; count -= 1) {
    if (find(words.slice(at, at + count).join("")) !== null) return count;
  }
  return 0;
}

/** The legal forms of Belgium, of today and of before 2019, in Dutch, French and German. */
export const belgianForms: FormTable = {
  find,
  lengthAt: (words, at) => {
    const word = words[at] ?? "";
    if (word.length <= LONGEST_SHORT) {
      if (SHORT.has(word)) return 1;
      const letters = word.length === 1 ? lettersAt(words, at) : 0;
      if (letters > 0) return letters;
    }
    return STARTS.has(word) ? writtenOutAt(words, at) : 0;
  },
};
