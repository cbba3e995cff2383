#!/usr/bin/env node
// node generate.mjs --data DIR --out DIR [--seed dev] [--references 10000] [--dossiers 3000] [--typed 900] [--distortions FILE]
// Reads real-organisations.tsv and lexicon.json in --data; writes references.jsonl, dossiers.jsonl, typed.jsonl, strokes.jsonl.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { makeDossiers } from "./lib/dossiers.mjs";
import { asReference, DISTORTIONS } from "./lib/render.mjs";
import { makeStrokes, makeTyped } from "./lib/typed.mjs";
import { createWorld } from "./lib/world.mjs";

export function generate({
  real,
  lexicon,
  seed,
  references: size,
  dossiers = 0,
  typed = 0,
  strokes = 0,
  distortions = DISTORTIONS,
}) {
  const world = createWorld({ lexicon, seed });
  const { random } = world;
  const companies = real.map(world.adopt).slice(0, Math.floor(size / 2));
  const unlisted = [];
  while (companies.length < size) {
    const group = world.household();
    // One household in five leaves a sister out of the list: the nastiest of the absent.
    if (group.length > 1 && group[0].family && random.chance(0.25))
      unlisted.push(group.splice(random.int(group.length), 1)[0]);
    companies.push(...group);
  }
  const listed = random.shuffle(companies.slice(0, size));
  const step = 3;
  listed.forEach((company, i) => {
    company.externalId = String(10_000 + i * step + random.int(step));
    company.reference = asReference(company, company.externalId, random);
  });
  const references = listed.map((company) => company.reference);
  return {
    references,
    dossiers: dossiers ? makeDossiers({ world, listed, unlisted, count: dossiers, distortions }) : [],
    typed: typed ? makeTyped({ random, references, count: typed }) : [],
    strokes: strokes ? makeStrokes({ random, references, count: strokes }) : [],
  };
}

export function readInputs(folder) {
  const [head, ...lines] = readFileSync(join(folder, "real-organisations.tsv"), "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  const real = lines.map((line) => Object.fromEntries(line.split("\t").map((value, i) => [columns[i], value])));
  return { real, lexicon: JSON.parse(readFileSync(join(folder, "lexicon.json"), "utf8")) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      out: { type: "string" },
      seed: { type: "string", default: "dev" },
      distortions: { type: "string" },
      references: { type: "string", default: "10000" },
      dossiers: { type: "string", default: "3000" },
      typed: { type: "string", default: "900" },
      strokes: { type: "string", default: "200" },
    },
  });
  const more = values.distortions ? (await import(pathToFileURL(resolve(values.distortions)).href)).default : {};
  const made = generate({
    ...readInputs(values.data),
    seed: values.seed,
    references: Number(values.references),
    dossiers: Number(values.dossiers),
    typed: Number(values.typed),
    strokes: Number(values.strokes),
    distortions: { ...DISTORTIONS, ...more },
  });
  mkdirSync(values.out, { recursive: true });
  for (const [name, rows] of Object.entries(made)) {
    writeFileSync(join(values.out, `${name}.jsonl`), rows.map((row) => JSON.stringify(row)).join("\n") + "\n");
    console.log(`${name}: ${rows.length}`);
  }
}
