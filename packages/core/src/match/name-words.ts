import { foldText } from "../values/fold.ts";
import type { LegalForm } from "../values/legal-form.ts";
import type { FormTable } from "./match-tables.ts";

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
/** Ways to say 'and': left out of every name. */
const AND = /^(?:en|et|and|und)$/;
const NOTHING: NameWords = { words: [], spoken: [], form: null };

/** `A.B.C.`, then `A. B. C`; not `G. Peeters`. Apart, so that `B.V. A.B.` stays two. */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?/gu;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:\. \p{L}(?![\p{L}\p{N}]))+\.?/gu;
/** UTF-8 that was read as Latin-1 on its way here: `Ã©`. */
const MISREAD = /[\u00c2\u00c3][\u0080-\u00bf]/g;
const PLAIN = /^[a-z\d ]*$/;

function repair(pair: string): string {
  return String.fromCharCode(((pair.charCodeAt(0) & 0x03) << 6) | (pair.charCodeAt(1) & 0x3f));
}

/** Folded words of a text; words of several letters with a dot behind each count as one. */
export function splitWords(text: string): string[] {
  let folded = foldText(text.slice(0, LONGEST_NAME).replace(MISREAD, repair));
  if (folded.includes(".")) {
    const join = (run: string): string => `${run.replace(/[. ]/g, "")} `;
    folded = folded.replace(DOTTED, join).replace(SPACED, join);
  }
  const split = PLAIN.test(folded) ? folded.split(" ") : folded.split(/[^\p{L}\p{N}]+/u);
  return split.filter((word) => word !== "").slice(0, MOST_WORDS);
}

/** Takes a name apart. Legal forms are found wherever they stand; a name that is nothing else keeps its words. */
export function readName(text: unknown, forms: FormTable): NameWords {
  if (typeof text !== "string" || text === "") return NOTHING;
  const all = splitWords(text);
  const words: string[] = [];
  const spoken: string[] = [];
  let form: LegalForm | null = null;
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at] ?? "";
    const length = forms.lengthAt(all, at);
    if (length > 0) {
      form ??= forms.find(all.slice(at, at + length).join(""));
      at += length - 1;
    } else {
      spoken.push(word);
      if (!AND.test(word)) words.push(word);
    }
  }
  return words.length === 0 ? { words: all, spoken: all, form } : { words, spoken, form };
}

/** The form that a field names, else the one in the name. */
export function readForm(field: unknown, inName: LegalForm | null, forms: FormTable): LegalForm | null {
  return (typeof field === "string" ? forms.find(splitWords(field).join("")) : null) ?? inName;
}
