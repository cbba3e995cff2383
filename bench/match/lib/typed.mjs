// What users type into the picker, with the reference they mean. A query is kept only where at most five
// references fit it as well, so that a perfect ranking could always show the right one among five.

import { digits, fold, nameWords, words } from "./text.mjs";
import { typo } from "./render.mjs";

const FEW = 5;

export function makeTyped({ random, references, count }) {
  const { pick, int, chance } = random;
  const rows = references.map((reference) => {
    const tokens = nameWords(reference.name);
    return {
      reference,
      tokens,
      joined: tokens.join(" "),
      initials: tokens.map((token) => token[0]).join(""),
      number: digits(reference.enterpriseNumber).padStart(10, "0"),
      town: fold(reference.address?.municipality),
    };
  });
  const few = (fits) => {
    let n = 0;
    for (const row of rows) if (fits(row) && ++n > FEW) return false;
    return true;
  };
  const hasWordsFrom = (row, parts) => parts.every((part) => row.tokens.some((token) => token.startsWith(part)));

  const kinds = {
    "full-name": (row) => few((other) => other.joined === row.joined) && row.joined,
    prefix: (row) => {
      for (let length = 3; length <= row.joined.length; length++) {
        const text = row.joined.slice(0, length).trimEnd();
        if (few((other) => other.joined.startsWith(text))) return few((other) => other.joined.includes(text)) && text;
      }
      return null;
    },
    "word-parts": (row) => {
      const long = row.tokens.filter((token) => token.length > 3);
      if (long.length < 2) return null;
      const [a, b] = random.shuffle(long);
      const parts = [a.slice(0, 3 + int(3)), b.slice(0, 3 + int(3))];
      return few((other) => hasWordsFrom(other, parts)) && parts.join(" ");
    },
    initials: (row) =>
      row.initials.length >= 3 &&
      few((other) => other.initials.startsWith(row.initials) || hasWordsFrom(other, [row.initials])) &&
      row.initials,
    digits: (row) => {
      if (!row.reference.enterpriseNumber) return null;
      const length = 5 + int(4);
      const text = chance(0.7) ? row.number.slice(0, length) : row.number.slice(-length);
      return (
        few((other) => other.number.includes(text)) &&
        (chance(0.3) && row.number.startsWith(text) ? `${text.slice(0, 4)}.${text.slice(4)}` : text)
      );
    },
    "town-word": (row) => {
      const word = row.tokens.filter((token) => token.length > 3)[0];
      if (!word || !row.town || row.tokens.includes(row.town)) return null;
      return (
        few((other) => other.town === row.town && hasWordsFrom(other, [word])) &&
        (chance(0.5) ? `${word} ${row.town}` : `${row.town} ${word}`)
      );
    },
    "typo-1": (row) => {
      const text = typo(row.joined, random);
      return text !== row.joined && row.joined.length > 6 && few((other) => other.joined === row.joined) && text;
    },
    "mid-word-typo": (row) => {
      const word = row.tokens.find((token) => token.length > 6);
      return word && few((other) => hasWordsFrom(other, [word.slice(0, -1)])) && typo(word.slice(0, -1), random);
    },
    "external-id": (row) => row.reference.externalId,
  };

  const names = Object.keys(kinds);
  const typed = [];
  for (let tries = 0; typed.length < count && tries < count * 400; tries++) {
    const kind = names[typed.length % names.length];
    const row = pick(rows);
    const text = kinds[kind](row);
    if (text) typed.push({ id: `t${typed.length + 1}`, kind, text, truth: row.reference.externalId });
  }
  return typed;
}

/** Names to be typed letter by letter until the reference is among the first five. */
export function makeStrokes({ random, references, count }) {
  const seen = new Map();
  for (const reference of references) {
    const name = nameWords(reference.name).join(" ");
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const single = references.filter((r) => words(r.name).length && seen.get(nameWords(r.name).join(" ")) === 1);
  return random
    .shuffle(single)
    .slice(0, count)
    .map((r, i) => ({ id: `s${i + 1}`, text: nameWords(r.name).join(" "), truth: r.externalId }));
}
