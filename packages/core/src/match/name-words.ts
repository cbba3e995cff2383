import { foldText } from "../values/fold.ts";
import { legalFormOf, type LegalForm } from "../values/legal-form.ts";
import { AND_WORDS, FORM_STARTS, FORM_WORDS } from "./word-kinds.data.ts";

/** The words of a company's name without its legal form, and that form. */
export interface NameWords {
  readonly words: readonly string[];
  /** The same with each 'and' where it was said. */
  readonly spoken: readonly string[];
  readonly form: LegalForm | null;
}

/** Beyond this a text is no name; what follows is not looked at. */
const LONGEST_NAME = 300;
const MOST_WORDS = 32;
const AND = new Set(AND_WORDS.split(" "));
const FORMS = new Set(FORM_WORDS.split(" "));
const STARTS = new Set(FORM_STARTS.split(" "));
const LONGEST_FORM = 6;
const forms = new Map<string, LegalForm | null>();
const NOTHING: NameWords = { words: [], spoken: [], form: null };

/** `A.B.C.`, then `A. B. C`; not `G. Peeters`. Apart, so that `B.V. A.B.` stays two. */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?/gu;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:\. \p{L}(?![\p{L}\p{N}]))+\.?/gu;
/** UTF-8 that was read as Latin-1 on its way here: `Ã©`. */
const MISREAD = /[\u00c2\u00c3][\u0080-\u00bf]/g;
const ASCII = /^[\x20-\x7e]*$/;
const PLAIN = /^[a-z\d ]*$/;

function formOf(key: string): LegalForm | null {
  let form = forms.get(key);
  if (form === undefined) {
    form = legalFormOf(key);
    if (forms.size < 2000) forms.set(key, form);
  }
  return form;
}

function repair(pair: string): string {
  return String.fromCharCode(((pair.charCodeAt(0) & 0x03) << 6) | (pair.charCodeAt(1) & 0x3f));
}

/** Folded words of a text; words of several letters with a dot behind each count as one. */
export function splitWords(text: string): string[] {
  let cut = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  if (cut.includes("Ã") || cut.includes("Â")) cut = cut.replace(MISREAD, repair);
  let folded = ASCII.test(cut) ? cut.toLowerCase() : foldText(cut);
  if (folded.includes(".")) {
    const join = (run: string): string => `${run.replace(/[. ]/g, "")} `;
    folded = folded.replace(DOTTED, join).replace(SPACED, join);
  }
  const split = PLAIN.test(folded) ? folded.split(" ") : folded.split(/[^\p{L}\p{N}]+/u);
  return split.filter((word) => word !== "").slice(0, MOST_WORDS);
}

/** How many words from `at` on are a legal form: an abbreviation, one in single letters, or one written out. */
function formLength(words: readonly string[], at: number): number {
  const word = words[at] ?? "";
  if (FORMS.has(word)) return 1;
  if (word.length === 1) {
    let key = word;
    let count = 1;
    while ((words[at + count] ?? "").length === 1) {
      key += words[at + count] ?? "";
      count += 1;
    }
    if (count > 1 && FORMS.has(key)) return count;
  }
  if (!STARTS.has(word)) return word === "bv" && words[at + 1] === "ba" ? 2 : 0;
  let key = words.slice(at, at + 9).join("");
  for (let count = Math.min(9, words.length - at); count > 1; count -= 1) {
    if (formOf(key) !== null) return count;
    key = key.slice(0, key.length - (words[at + count - 1] ?? "").length);
  }
  return 0;
}

/** Takes a name apart. Legal forms are found wherever they stand; a name that is nothing else keeps its words. */
export function readName(text: unknown): NameWords {
  if (typeof text !== "string" || text === "") return NOTHING;
  const all = splitWords(text);
  const words: string[] = [];
  const spoken: string[] = [];
  let form: LegalForm | null = null;
  for (let at = 0; at < all.length;) {
    const word = all[at] ?? "";
    // Most words are longer than any abbreviation, and begin no form that is written out.
    const length = word.length > LONGEST_FORM && !STARTS.has(word) ? 0 : formLength(all, at);
    if (length > 0) {
      form ??= formOf(all.slice(at, at + length).join(""));
    } else {
      spoken.push(word);
      if (!AND.has(word)) words.push(word);
    }
    at += Math.max(1, length);
  }
  return words.length === 0 ? { words: all, spoken: all, form } : { words, spoken, form };
}

const fields = new Map<string, LegalForm | null>();

/** The form that a field names, else the one in the name. */
export function readForm(field: unknown, inName: LegalForm | null): LegalForm | null {
  if (typeof field !== "string" || field === "") return inName;
  let form = fields.get(field);
  if (form === undefined) {
    form = formOf(splitWords(field).join(""));
    if (fields.size < 2000) fields.set(field, form);
  }
  return form ?? inName;
}
