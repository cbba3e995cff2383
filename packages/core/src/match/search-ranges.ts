import { foldText } from "../values/fold.ts";
import type { MatchableReference, SearchRange } from "./reference-match.ts";
import type { SearchQuery } from "./search-query.ts";

const WORD = /[\p{L}\p{N}]+/gu;

/** The part of each word of a text that a typed word begins, or else has inside. Folding may change a word's length: then the whole word counts. */
function inText(field: SearchRange["field"], text: string | undefined, typed: readonly string[]): SearchRange[] {
  if (typeof text !== "string") return [];
  const ranges: SearchRange[] = [];
  for (const { 0: raw, index } of text.slice(0, 500).matchAll(WORD)) {
    const folded = foldText(raw);
    let [from, to] = [0, 0];
    for (const word of typed) {
      const at = folded.startsWith(word) ? 0 : word.length > 2 ? folded.indexOf(word) : -1;
      if (at !== -1 && word.length > to - from) [from, to] = [at, at + word.length];
    }
    if (to === 0) continue;
    const whole = folded.length !== raw.length;
    ranges.push({ field, start: index + (whole ? 0 : from), end: index + (whole ? raw.length : to) });
  }
  return ranges;
}

/** The part of a number that has the typed digits, over dots and spaces. */
function inNumber(text: string | undefined, digits: string): SearchRange[] {
  if (typeof text !== "string" || digits.length < 3) return [];
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const bare = text.replace(/\D/g, "");
  const at = bare.indexOf(digits);
  const [start, end] = [places[at], places[at + digits.length - 1]];
  return at === -1 || start === undefined || end === undefined
    ? []
    : [{ field: "enterpriseNumber", start, end: end + 1 }];
}

/** What to highlight of a reference that a query found. */
export function rangesOf(reference: MatchableReference, { words, digits, id, loose }: SearchQuery): SearchRange[] {
  const typed = loose === "" ? words : [...words, loose];
  const isId = id !== "" && reference.externalId.toLowerCase().startsWith(id);
  return [
    ...inText("name", reference.name, typed),
    ...inText("commercialName", reference.commercialName, typed),
    ...inText("city", reference.city, typed),
    ...inNumber(reference.enterpriseNumber, digits),
    ...(isId ? [{ field: "externalId", start: 0, end: id.length } as const] : []),
  ];
}
