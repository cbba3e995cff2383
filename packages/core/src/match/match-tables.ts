import type { LegalForm } from "../values/legal-form.ts";
import type { WordKind } from "./word-kinds.ts";

/** A table of words, such as family names; `familyNames` of `core/match/family-names` is one. */
export interface WordTable {
  has(word: string): boolean;
}

/** What the words of companies' names tell, and which of them are one word in several spellings or languages. Words are folded. */
export interface WordMeanings {
  /** What a word tells; nothing is known of most. */
  kindOf(word: string): WordKind | undefined;
  /** The kind of the word that one was meant to be which nobody bears: `Ivnest` tells sisters apart as `Invest` does. */
  mistypedKind(word: string): WordKind | undefined;
  /** The spelling that a word counts as: `group` for `groep`. */
  sameWord(word: string): string;
  /** All spellings of a word that count as one, itself among them. */
  spellingsOf(word: string): readonly string[];
}

/** The legal forms that stand in names. */
export interface FormTable {
  /** How many of a name's folded words from `at` on are a legal form, short or written out; 0 where none is. */
  lengthAt(words: readonly string[], at: number): number;
  /** The form that folded words without spaces spell. */
  find(key: string): LegalForm | null;
}

/** Streets that are one in two spellings or languages. */
export interface StreetTable {
  isSame(street: string, other: string): boolean;
}

/**
 * What is known of companies in a country. Each may be left out: then words, forms and streets that are written differently differ, and fewer matches are certain.
 * `belgianTables` of `core/match/tables` are those of Belgium.
 */
export interface MatchTables {
  readonly words?: WordMeanings;
  readonly forms?: FormTable;
  readonly streets?: StreetTable;
}
