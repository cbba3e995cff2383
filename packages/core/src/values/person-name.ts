import { cleanText, expandUmlauts, foldText, joinElision } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { memo } from "./memo.ts";
import { LEADING_TITLE, PARTICLES_BEHIND, TITLES_BEHIND } from "./person-name.data.ts";
import { isRecord, readField, readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A person's name by its parts; which part is which is known only where the name was given in parts or with a comma. */
export type PersonName =
  | { readonly kind: "parts"; readonly firstName: string; readonly lastName: string }
  | { readonly kind: "whole"; readonly name: string };

/** What counts in a name: its words without titles, in their two spellings of umlauts, and whether one is junior or senior. */
interface Reading {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly generation: string;
}

interface Readings {
  readonly plain: Reading;
  readonly expanded: Reading;
}

const GENERATION = /^(?:[js]r|junior|senior)$/;

function stripTitles(text: string, atLeast: number): string {
  const bare = text.replace(TITLES_BEHIND, "");
  let rest = bare;
  for (let title = LEADING_TITLE.exec(rest); title !== null; title = LEADING_TITLE.exec(rest)) {
    const without = rest.slice(title[0].length);
    // "De Heer Jan" is a family name with a first name: a title leaves at least a whole name behind it.
    if (without.split(/[ -]/).filter(Boolean).length < atLeast) break;
    rest = without;
  }
  return rest;
}

/** Reads a name as its parts where a comma tells them: the family name comes first. */
function splitName(text: string): PersonName {
  const clean = cleanText(text);
  const [last = "", first = "", ...more] = clean
    .split(/ ?, ?/)
    .filter((part) => part.replace(TITLES_BEHIND, "") !== "");
  return first === "" || more.length > 0
    ? { kind: "whole", name: clean }
    : { kind: "parts", firstName: first, lastName: last };
}

/** A person's name from text or `{ firstName, lastName }`; null where there is none. */
export function parsePersonName(value: unknown): PersonName | null {
  if (isRecord(value)) {
    const [firstName, lastName] = [readField(value, "firstName"), readField(value, "lastName")].map(cleanText);
    if (firstName && lastName) return { kind: "parts", firstName, lastName };
    const name = firstName || lastName || cleanText(readField(value, "name"));
    return name === "" ? null : splitName(name);
  }
  const text = readShortText(value);
  return text === null || text.trim() === "" ? null : splitName(text);
}

function readWords(name: PersonName, fold: (text: string) => string): Reading {
  let generation = "";
  const words = (text: string, atLeast: number): string[] =>
    joinElision(stripTitles(fold(text), atLeast))
      .replace(/['"]/g, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => {
        if (GENERATION.test(word)) generation = word.slice(0, 1);
        return word !== "" && !GENERATION.test(word);
      });
  if (name.kind === "whole") return { first: [], last: words(name.name, 2), generation };
  // "Linden, Els van der": particles behind the first name belong in front of the family name.
  const [firstName = "", particles = ""] = name.firstName.split(PARTICLES_BEHIND);
  const first = words(firstName, 1);
  const last = words(`${particles}${/['’]$/.test(particles) ? "" : " "}${name.lastName}`, 1);
  return { first, last, generation };
}

const readings = memo((key: string): Readings => {
  const [firstName = "", lastName = ""] = key.split("\n");
  const name: PersonName =
    lastName === "" ? { kind: "whole", name: firstName } : { kind: "parts", firstName, lastName };
  return { plain: readWords(name, foldText), expanded: readWords(name, (text) => foldText(expandUmlauts(text))) };
});

function read(value: unknown): Readings | null {
  const name = parsePersonName(value);
  if (name === null) return null;
  return readings(name.kind === "whole" ? name.name : `${name.firstName}\n${name.lastName}`);
}

const isKnown = (reading: Reading): boolean => reading.first.length > 0;

/** The words from the one that makes the list come first in the alphabet: names that differ in order only have the same. */
function leastRotation(words: readonly string[]): string {
  let least = words.join(" ");
  for (let start = 1; start < words.length; start += 1) {
    const turned = [...words.slice(start), ...words.slice(0, start)].join(" ");
    if (turned < least) least = turned;
  }
  return least;
}

const wholeKey = (reading: Reading): string =>
  `${leastRotation([...reading.first, ...reading.last])} ${reading.generation}`.trim();

function isAlike(a: Reading, b: Reading): boolean {
  if (a.generation !== b.generation) return false;
  return isKnown(a) && isKnown(b)
    ? a.first.join(" ") === b.first.join(" ") && a.last.join(" ") === b.last.join(" ")
    : wholeKey(a) === wholeKey(b);
}

/** First name, then family name, where it is known which is which. */
export function formatPersonName(name: PersonName): string {
  return name.kind === "whole" ? name.name : `${name.firstName} ${name.lastName}`;
}

/** The name of a natural person: text in any order, text with a comma, or `{ firstName, lastName }`. */
export const personNameKind: KindDefinition = {
  name: "personName",
  canonical: (value) => {
    const name = read(value);
    return name === null ? textKey(value) : wholeKey(name.plain);
  },
  compare: (template, source) => {
    const [a, b] = [read(template), read(source)];
    if (a === null || b === null) return a === b && textKey(template) === textKey(source) ? "cosmetic" : "different";
    return isAlike(a.plain, b.plain) || isAlike(a.expanded, b.expanded) ? "cosmetic" : "different";
  },
};
