/**
 * What a word of a name tells, from nothing to all: too small to count; what clerks write around a name; what may be a legal form; a word of many companies' names; one that tells
 * sister companies apart; of a public body; a short number; a long number such as a year or a client code; a family's, a person's or a place's name; any other.
 */
export type WordKind = (typeof WORD_KINDS)[number];

export const WORD_KINDS = [
  "small",
  "note",
  "form",
  "common",
  "sister",
  "public",
  "digit",
  "code",
  "name",
  "own",
] as const;

const MOST_INFO: Readonly<Record<WordKind, number>> = {
  small: 0.08,
  note: 0.1,
  form: 0.1,
  common: 0.4,
  sister: 0.4,
  public: 0.4,
  digit: 0.4,
  code: 0.8,
  name: 0.75,
  own: 1,
};

/** How much a word tells, 0 to 1: less the more references bear it, and never more than its kind can. The length of the list does not count. */
export function wordInfo(kind: WordKind, bearers: number): number {
  return Math.min(MOST_INFO[kind], Math.max(0.05, 1.03 - Math.log(1 + bearers) * 0.1));
}
