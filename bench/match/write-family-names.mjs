#!/usr/bin/env node
// node write-family-names.mjs FOLDER: writes the table of names that core/match/family-names reads.
// FOLDER holds the unpacked npm package @zxcvbn-ts/language-nl-be (MIT); more names come from @faker-js/faker (MIT) and from facts/places.mjs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";
import { placeWords } from "./facts/places.mjs";

const BITS_A_NAME = 11;
const HASHES = 5;
const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node write-family-names.mjs FOLDER");

const list = (name) => JSON.parse(readFileSync(join(folder, "src", `${name}.json`), "utf8"));
const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøł]/g, (letter) => ({ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l" })[letter]);
const texts = (value) =>
  Array.isArray(value) ? value : typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
const faker = ["nl_BE", "fr_BE", "nl", "fr"].flatMap((name) => {
  const { first_name, last_name } = allLocales[name].person;
  return [...texts(first_name), ...texts(last_name)];
});
const written = [
  ...list("lastnames"),
  ...list("boysFirstnames"),
  ...list("girlsFirstnames"),
  ...faker,
  ...placeWords(),
];
const words = [
  ...new Set(written.flatMap((name) => fold(String(name)).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 1)),
].sort((a, b) => (a < b ? -1 : 1));

const size = Math.ceil((words.length * BITS_A_NAME) / 6) * 6;
const bits = new Uint8Array(size);
const hash = (text, seed) => {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};
for (const word of words) {
  const [first, second] = [hash(word, 0x811c9dc5), hash(word, 0x01234567) | 1];
  for (let i = 0; i < HASHES; i += 1) bits[((first + Math.imul(i, second)) >>> 0) % size] = 1;
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
let text = "";
for (let i = 0; i < size; i += 6) {
  let six = 0;
  for (let bit = 0; bit < 6; bit += 1) six = six * 2 + bits[i + bit];
  text += LETTERS[six];
}
writeFileSync(
  new URL("../../packages/core/src/match/family-names.data.ts", import.meta.url),
  `/**
 * ${words.length} words of family, first and place names of Belgium as a Bloom filter (${HASHES} hashes, six bits a letter), written by
 * bench/match/write-family-names.mjs. Names from @zxcvbn-ts/language-nl-be and @faker-js/faker, both under the MIT licence; places are facts.
 */
export const FAMILY_NAMES: string =
  "${text}";
`,
);
console.log(`${words.length} words, ${size / 8} bytes`);
