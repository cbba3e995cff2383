// The straightforward matcher that a good engineer writes in a day: same number, else same name without its
// legal form, else the likeliest of the references that share a word or a trigram, by Jaro–Winkler and overlap.

import { enterpriseNumber, digits, fold, nameWords } from "./text.mjs";

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

export function jaroWinkler(a, b) {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  let common = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (usedB[j] || a[i] !== b[j]) continue;
      usedA[i] = usedB[j] = 1;
      common++;
      break;
    }
  }
  if (!common) return 0;
  let swaps = 0;
  for (let i = 0, j = 0; i < a.length; i++) {
    if (!usedA[i]) continue;
    while (!usedB[j]) j++;
    if (a[i] !== b[j++]) swaps++;
  }
  const jaro = (common / a.length + common / b.length + (common - swaps / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

const trigrams = (text) => {
  const padded = ` ${text} `;
  const grams = new Set();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return grams;
};

function similarity(a, b) {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  let total = 0;
  for (const word of fewer) total += Math.max(...more.map((other) => jaroWinkler(word, other)));
  return total / more.length;
}

export function createBaseline(references) {
  const rows = references.map((reference) => {
    const tokens = nameWords(reference.name);
    return {
      id: reference.externalId,
      tokens,
      joined: tokens.join(" "),
      key: [...tokens].sort(byText).join(" "),
      trade: nameWords(reference.tradeName),
      number: enterpriseNumber(reference.enterpriseNumber),
      postalCode: reference.address?.postalCode ?? "",
      town: fold(reference.address?.municipality),
    };
  });
  const postings = new Map();
  const byNumber = new Map();
  const byKey = new Map();
  const push = (map, key, value) => (map.has(key) ? map.get(key).push(value) : map.set(key, [value]));
  rows.forEach((row, i) => {
    for (const gram of trigrams([row.joined, row.trade.join(" ")].join(" "))) push(postings, gram, i);
    if (row.number) push(byNumber, row.number, i);
    push(byKey, row.key, i);
  });

  function candidates(text, most) {
    const hits = new Float32Array(rows.length);
    const touched = [];
    for (const gram of trigrams(text)) {
      const list = postings.get(gram);
      if (!list || list.length > rows.length / 8) continue;
      const weight = Math.log(rows.length / list.length);
      for (const i of list) {
        if (!hits[i]) touched.push(i);
        hits[i] += weight;
      }
    }
    return touched.sort((a, b) => hits[b] - hits[a]).slice(0, most);
  }

  return {
    suggest(dossier, { limit }) {
      const number = enterpriseNumber(dossier.enterpriseNumber);
      const tokens = nameWords(dossier.name);
      const key = [...tokens].sort(byText).join(" ");
      const sameNumber = new Set(byNumber.get(number));
      const pool = new Set([...sameNumber, ...(byKey.get(key) ?? []), ...candidates(tokens.join(" "), 60)]);
      const scored = [...pool].map((i) => {
        const row = rows[i];
        const name =
          row.key === key
            ? 1
            : 0.97 * Math.max(similarity(tokens, row.tokens), row.trade.length ? similarity(tokens, row.trade) : 0);
        if (sameNumber.has(i)) return [i, 0.9 + 0.1 * name];
        const place =
          row.postalCode && dossier.address ? (row.postalCode === dossier.address.postalCode ? 0.04 : -0.06) : -0.02;
        return [i, 0.92 * name + place - (number && row.number ? 0.3 : 0)];
      });
      // Same name here, same number there: whoever is meant, it is not certain.
      const torn = sameNumber.size && (byKey.get(key) ?? []).some((i) => !sameNumber.has(i));
      return scored
        .map(([i, score]) => ({ externalId: rows[i].id, score: Math.max(0, Math.min(1, torn ? score / 2 : score)) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    search(text, { limit }) {
      const typed = nameWords(text);
      const number = digits(text);
      const found = [];
      rows.forEach((row, i) => {
        let score = row.id === text.trim() ? 9 : number.length > 3 && row.number.includes(number) ? 8 : 0;
        if (!score && row.joined.startsWith(typed.join(" "))) score = 7;
        if (
          !score &&
          typed.every((word) => row.tokens.some((token) => token.startsWith(word)) || row.town.startsWith(word))
        )
          score = 6;
        if (!score && typed.every((word) => row.joined.includes(word))) score = 5;
        if (score) found.push([i, score - row.joined.length / 1000]);
      });
      if (!found.length)
        for (const i of candidates(typed.join(" "), 60)) found.push([i, similarity(typed, rows[i].tokens)]);
      return found
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([i]) => rows[i].id);
    },
  };
}
