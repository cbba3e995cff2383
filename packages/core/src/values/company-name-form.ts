import type { Word } from "./company-name-words.ts";
import { FORMS, FORMS_AT_END } from "./company-name.data.ts";
import { legalFormOf, type LegalForm } from "./legal-form.ts";

/** The words of a name without its form, and the form. */
export interface NameAndForm {
  readonly words: readonly Word[];
  readonly form: LegalForm | null;
}

/** Whether words that spell a form are one here. Title case marks a word of the name: `De Sa` is no SA. */
function isForm(words: readonly Word[], before: Word | undefined, atEnd: boolean): boolean {
  const key = words.map((word) => word.folded).join("");
  if (key.length > 8) return true;
  if (!FORMS.test(key) && !(atEnd && FORMS_AT_END.test(key))) return atEnd && words.length > 1;
  if (words.length > 1 || key.length > 2 || /^[bn]v$/.test(key)) return true;
  return !/^\p{Lu}\p{Ll}/u.test(words[0]?.raw ?? "") && !/^(?:de|la|le|het|van)$/.test(before?.folded ?? "");
}

/** A form that is written out has no more words. */
const MOST_WORDS = 12;

/** The words at one end that can be a form, one, two, three … of them, run together. */
function endings(words: readonly Word[], atEnd: boolean): string[] {
  const keys: string[] = [];
  let key = "";
  for (let count = 1; count < words.length && count <= MOST_WORDS; count += 1) {
    const word = words[atEnd ? words.length - count : count - 1]?.folded ?? "";
    key = atEnd ? word + key : key + word;
    keys.push(key);
  }
  return keys;
}

/** Where a form stands. A bilingual name can carry its form twice. */
const ENDS = [
  [true, false],
  [true, true],
  [false, false],
] as const;

/** Takes the legal form off the words of a name. */
export function takeForm(all: readonly Word[]): NameAndForm {
  let words = all;
  let form: LegalForm | null = null;
  for (const [atEnd, isSecond] of ENDS) {
    if (isSecond && form === null) continue;
    const keys = endings(words, atEnd);
    for (let count = keys.length; count > 0; count -= 1) {
      const found = legalFormOf(keys[count - 1] ?? "");
      if (found === null || (form !== null && found !== form)) continue;
      const part = atEnd ? words.slice(-count) : words.slice(0, count);
      if (!isForm(part, atEnd ? words.at(-count - 1) : undefined, atEnd)) continue;
      form = found;
      words = atEnd ? words.slice(0, -count) : words.slice(count);
      break;
    }
  }
  return { words, form };
}
