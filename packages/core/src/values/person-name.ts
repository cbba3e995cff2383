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
  readonly first: string;
  readonly last: string;
  /** The words in the order that comes first in the alphabet, whichever of them was written first. */
  readonly whole: string;
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
  if (!clean.includes(",")) return { kind: "whole", name: clean };
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

/** The order of words that comes first in the alphabet, whichever of them was written first. */
function leastRotation(words: readonly string[]): string {
  let least = words.join(" ");
  for (let start = 1; start < words.length; start += 1) {
    const turned = [...words.slice(start), ...words.slice(0, start)].join(" ");
    if (turned < least) least = turned;
  }
  return least;
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
  const isWhole = name.kind === "whole";
  // "Linden, Els van der": particles behind the first name belong in front of the family name.
  const [firstName = "", particles = ""] = isWhole ? [] : name.firstName.split(PARTICLES_BEHIND);
  const space = particles === "" || /['’]$/.test(particles) ? "" : " ";
  const first = words(firstName, 1);
  const last = isWhole ? words(name.name, 2) : words(particles + space + name.lastName, 1);
  return { first: first.join(" "), last: last.join(" "), whole: leastRotation([...first, ...last]), generation };
}

function readParts(name: PersonName): Readings {
  const plain = readWords(name, foldText);
  const text = name.kind === "whole" ? name.name : name.firstName + name.lastName;
  return {
    plain,
    expanded: expandUmlauts(text) === text ? plain : readWords(name, (part) => foldText(expandUmlauts(part))),
  };
}

const readWhole = memo((text: string): Readings => readParts(splitName(text)));

function read(value: unknown): Readings | null {
  if (!isRecord(value)) {
    const text = readShortText(value);
    return text === null ? null : readWhole(text);
  }
  const name = parsePersonName(value);
  return name === null ? null : readParts(name);
}

function isAlike(a: Reading, b: Reading): boolean {
  if (a.generation !== b.generation) return false;
  return a.first === "" || b.first === "" ? a.whole === b.whole : a.first === b.first && a.last === b.last;
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
    return name === null ? textKey(value) : `${name.plain.whole} ${name.plain.generation}`.trim();
  },
  compare: (template, source) => {
    const [a, b] = [read(template), read(source)];
    if (!a?.plain.whole || !b?.plain.whole) return textKey(template) === textKey(source) ? "cosmetic" : "different";
    return isAlike(a.plain, b.plain) || isAlike(a.expanded, b.expanded) ? "cosmetic" : "different";
  },
};
