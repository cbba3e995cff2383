// Each contestant: build(references) → { suggest(dossier, { limit }), search(text, { limit }) }, sync or async.
// Peers get what a careful integrator would add: folded text without legal forms, and 'same number' first.

import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { createBaseline, jaroWinkler } from "./baseline.mjs";
import { digits, enterpriseNumber, fold, nameWords } from "./text.mjs";

const asRow = (reference) => ({
  id: reference.externalId,
  name: nameWords(reference.name).join(" "),
  trade: nameWords(reference.tradeName).join(" "),
  town: fold(reference.address?.municipality),
  number: digits(reference.enterpriseNumber).padStart(10, "0"),
});
const oneLine = (row) => [row.name, row.trade, row.town, row.number, row.id].filter(Boolean).join(" ");
const plain = (text) => fold(text).replace(/(\d)\.(?=\d)/g, "$1");

const SURE = 1;
const CONTRADICTED = 0.5;
const NAME_ALONE = 0.98;

/**
 * Same number first, then what the peer finds by name; a score between 0 and 1 to decide on. Where a peer's own
 * score is not comparable between queries, the Jaro–Winkler similarity of the two names stands in for it.
 */
function peer(build) {
  return async (references) => {
    const rows = references.map(asRow);
    const numbers = new Map(references.map((r) => [r.externalId, enterpriseNumber(r.enterpriseNumber)]));
    const owners = new Map([...numbers].map(([id, number]) => [number, id]));
    owners.delete("");
    const byId = new Map(rows.map((row) => [row.id, row]));
    const engine = await build(rows);
    return {
      async suggest(dossier, { limit }) {
        const text = nameWords(dossier.name).join(" ");
        const number = enterpriseNumber(dossier.enterpriseNumber);
        const found = await engine.byName(text, limit);
        const hits = found.map(([externalId, own]) => {
          const score = own ?? jaroWinkler(text, byId.get(externalId).name);
          const contradicted = number && numbers.get(externalId) && numbers.get(externalId) !== number;
          return { externalId, score: score * (contradicted ? CONTRADICTED : NAME_ALONE) };
        });
        const owner = owners.get(number);
        if (!owner) return hits;
        const rival = hits.find((hit) => hit.externalId !== owner && byId.get(hit.externalId).name === text);
        const rest = hits.filter((hit) => hit.externalId !== owner);
        return [{ externalId: owner, score: rival ? CONTRADICTED : SURE }, ...rest].slice(0, limit);
      },
      search: (text, { limit }) => engine.anything(plain(text), limit),
    };
  };
}

export const contestants = {
  baseline: async (references) => createBaseline(references),

  "fuse.js": peer(async (rows) => {
    const { default: Fuse } = await import("fuse.js");
    const options = { includeScore: true, ignoreLocation: true, threshold: 0.4 };
    const names = new Fuse(rows, { ...options, keys: [{ name: "name", weight: 3 }, "trade"] });
    const all = new Fuse(rows, {
      ...options,
      keys: [{ name: "name", weight: 3 }, "trade", "town", "number", "id"],
      useExtendedSearch: true,
    });
    return {
      byName: (text, limit) => names.search(text, { limit }).map((hit) => [hit.item.id, 1 - hit.score]),
      anything: (text, limit) =>
        all
          .search(
            {
              $and: text
                .split(" ")
                .map((word) => ({ $or: ["name", "trade", "town", "number", "id"].map((key) => ({ [key]: word })) })),
            },
            { limit },
          )
          .map((hit) => hit.item.id),
    };
  }),

  minisearch: peer(async (rows) => {
    const { default: MiniSearch } = await import("minisearch");
    const index = new MiniSearch({
      fields: ["name", "trade", "town", "number", "id"],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
    });
    index.addAll(rows);
    return {
      byName: (text, limit) =>
        index
          .search(text, { fields: ["name", "trade"] })
          .slice(0, limit)
          .map((hit) => [hit.id]),
      anything: (text, limit) => {
        const strict = index.search(text, { combineWith: "AND" });
        return (strict.length ? strict : index.search(text)).slice(0, limit).map((hit) => hit.id);
      },
    };
  }),

  ufuzzy: peer(async (rows) => {
    const { default: UFuzzy } = await import("@leeoniya/ufuzzy");
    const options = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 };
    const fuzzy = new UFuzzy(options);
    const names = rows.map((row) => `${row.name} ${row.trade}`);
    const lines = rows.map(oneLine);
    const go = (hay, text, limit) => {
      const [ids, info, order] = fuzzy.search(hay, text, 4, 1000);
      return (order ? order.map((i) => info.idx[i]) : (ids ?? [])).slice(0, limit).map((i) => rows[i].id);
    };
    return {
      byName: (text, limit) => go(names, text, limit).map((id) => [id]),
      anything: (text, limit) => go(lines, text, limit),
    };
  }),

  flexsearch: peer(async (rows) => {
    const { default: flex } = await import("flexsearch");
    const make = () => new flex.Index({ tokenize: "forward", encoder: flex.Charset.LatinBalance });
    const [names, lines] = [make(), make()];
    rows.forEach((row, i) => (names.add(i, `${row.name} ${row.trade}`), lines.add(i, oneLine(row))));
    return {
      byName: (text, limit) => names.search(text, { limit, suggest: true }).map((i) => [rows[i].id]),
      anything: (text, limit) => lines.search(text, { limit, suggest: true }).map((i) => rows[i].id),
    };
  }),

  fuzzysort: peer(async (rows) => {
    const { default: fuzzysort } = await import("fuzzysort");
    const names = rows.map((row) => ({ id: row.id, text: fuzzysort.prepare(`${row.name} ${row.trade}`) }));
    const lines = rows.map((row) => ({ id: row.id, text: fuzzysort.prepare(oneLine(row)) }));
    const go = (list, text, limit) => fuzzysort.go(text, list, { key: "text", limit });
    return {
      byName: (text, limit) => go(names, text, limit).map((hit) => [hit.obj.id, hit.score]),
      anything: (text, limit) => go(lines, text, limit).map((hit) => hit.obj.id),
    };
  }),

  "match-sorter": peer(async (rows) => {
    const { matchSorter } = await import("match-sorter");
    const go = (text, keys, limit) =>
      text
        .split(" ")
        .reduceRight((list, word) => matchSorter(list, word, { keys }), rows)
        .slice(0, limit);
    return {
      byName: (text, limit) => go(text, ["name", "trade"], limit).map((row) => [row.id]),
      anything: (text, limit) => go(text, ["name", "trade", "town", "number", "id"], limit).map((row) => row.id),
    };
  }),

  orama: peer(async (rows) => {
    const { create, insertMultiple, search } = await import("@orama/orama");
    const db = create({ schema: { name: "string", trade: "string", town: "string", number: "string", ref: "string" } });
    await insertMultiple(
      db,
      rows.map((row) => ({ ...row, ref: row.id })),
      1000,
    );
    const go = async (term, properties, limit, tolerance) =>
      (await search(db, { term, properties, limit, tolerance, boost: { name: 2 } })).hits;
    return {
      byName: async (text, limit) => (await go(text, ["name", "trade"], limit, 1)).map((hit) => [hit.id]),
      anything: async (text, limit) => {
        const exact = await go(text, "*", limit, 0);
        return (exact.length ? exact : await go(text, "*", limit, 1)).map((hit) => hit.id);
      },
    };
  }),
};

/** A module with `createReferenceIndex`; it may also export `toReference`, `toSubject` to map the bench's shapes. */
export async function load(name) {
  if (contestants[name]) return contestants[name];
  const module = await import(pathToFileURL(resolve(name)).href);
  const { toReference = (r) => r, toSubject = (d) => d } = module;
  return async (references) => {
    const index = await module.createReferenceIndex(references.map(toReference));
    const id = (match) => (match.reference ?? match).externalId;
    return {
      decides: true,
      async suggest(dossier, { limit }) {
        const answer = await index.suggest(toSubject(dossier), { limit });
        const matches = (answer.matches ?? answer).map((match) => ({
          externalId: id(match),
          score: match.confidence,
          reasons: match.reasons,
        }));
        return { matches, best: answer.best ? id(answer.best) : null };
      },
      search: async (text, { limit }) => {
        const found = await index.search(text, { limit });
        return (found.matches ?? found).map(id);
      },
    };
  };
}
