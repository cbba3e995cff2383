#!/usr/bin/env node
// node learn.mjs [--worlds 12] [--judges 4] [--hidden 12] [--rounds 14]: learns the weights of evidence and writes model.data.ts.
// Learned on worlds of seeds learn-*, judged on worlds of seeds judge-*. Needs Node that reads TypeScript, and --conditions=@adminsync/source.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { familyNames } from "@adminsync/core/match/family-names";
import { belgianTables } from "@adminsync/core/match/tables";
import { createEvidenceSource, FEATURES, mayBeCertain, writeModel } from "@adminsync/core/match/learning";
import { references, toSubject } from "./contestant.mjs";
import { EvidenceTrainer } from "./lib/trainer.mjs";
import { inputsAtHand, makeWorld } from "./lib/worlds.mjs";

const { values } = parseArgs({
  options: {
    worlds: { type: "string", default: "12" },
    judges: { type: "string", default: "4" },
    hidden: { type: "string", default: "12" },
    rounds: { type: "string", default: "14" },
    dry: { type: "boolean", default: false },
  },
});
const MOST = 10;
const inputs = inputsAtHand();

/** Each dossier's likeliest candidates, sparse, and which is right: -1 for none, null where the right one is not among them. */
async function questionsOf(seed, kind) {
  const world = makeWorld(inputs[kind], seed, { more: !seed.endsWith("plain") });
  const source = await createEvidenceSource(references(world.references), belgianTables, familyNames);
  const rough = ({ evidence }) =>
    evidence.nameLikeness +
    (evidence.number === "same" ? 2 : 0) +
    (evidence.number === "mistyped" ? 0.5 : 0) +
    (evidence.place === "same-door" ? 0.5 : 0) +
    Math.max(0, evidence.tradeLikeness) * 0.3;
  return world.dossiers.map(({ id, dossier, expect, truth, classes, decidable }) => {
    const found = source(toSubject(dossier))
      .sort((a, b) => rough(b) - rough(a))
      .slice(0, MOST);
    const right = expect === "match" ? found.findIndex((each) => each.reference.externalId === truth) : -1;
    return {
      id,
      dossier,
      classes,
      decidable,
      expect,
      right,
      lost: expect === "match" && right === -1,
      candidates: found.map(({ features }) => {
        const at = [];
        const value = [];
        features.forEach((each, i) => {
          if (each === 0) return;
          at.push(i);
          value.push(each);
        });
        return { at: Uint8Array.from(at), value: Float32Array.from(value) };
      }),
      may: found.map(mayBeCertain),
      names: found.map(({ reference }) => reference),
    };
  });
}

const collect = async (prefix, count, keep) => {
  const all = [];
  for (let i = 0; i < count; i += 1) {
    for (const kind of Object.keys(inputs)) {
      const made = await questionsOf(`${prefix}-${i}${i % 4 === 3 ? "-plain" : ""}`, kind);
      if (!keep) for (const question of made) question.names = undefined;
      // Not through spread: too many for one call.
      for (const question of made) all.push(question);
    }
    console.error(`${prefix} ${i + 1}/${count}`);
  }
  return all;
};

const learn = await collect("learn", Number(values.worlds), false);
const judge = await collect("judge", Number(values.judges), true);
const trainer = new EvidenceTrainer(FEATURES.length, Number(values.hidden));
const rounds = Number(values.rounds);
for (let round = 0; round < rounds; round += 1) {
  const loss = trainer.round(learn, 0.004 * (1 - round / rounds) + 0.0002);
  if (round % 3 === 2 || round === rounds - 1)
    console.log(`round ${round + 1}: loss ${loss.toFixed(4)}, judged ${JSON.stringify(trainer.judge(judge))}`);
}
for (const bound of [0.9, 0.93, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995]) {
  const given = trainer.rows.filter((row) => row.sure >= bound && row.question.may[row.top]);
  const wrong = given.filter(({ right }) => !right);
  const match = trainer.rows.filter(({ question }) => question.expect === "match").length;
  console.log(
    `certain from ${bound}: best right ${((100 * (given.length - wrong.length)) / match).toFixed(2)} %, wrong ${((100 * wrong.length) / trainer.rows.length).toFixed(3)} % (${wrong.length}), decidable ${wrong.filter(({ question }) => question.decidable).length}`,
  );
}
const worst = trainer.rows
  .filter((row) => !row.right && row.top >= 0 && row.question.may[row.top])
  .sort((a, b) => b.sure - a.sure);
for (const { question, top, sure } of worst.slice(0, 25)) {
  const line = (each) => Object.values(each).filter(Boolean).join("|");
  console.log(
    `${sure.toFixed(4)} ${question.classes.join(",")} ${question.decidable} :: ${line({ ...question.dossier, address: question.dossier.address && line(question.dossier.address) })} => ${line(question.names[top])}`,
  );
}
const model = writeModel(trainer.model());
if (!values.dry) {
  writeFileSync(
    new URL("../../packages/core/src/match/model.data.ts", import.meta.url),
    `/** The weights of evidence, learned by bench/match/learn.mjs from ${learn.length} dossiers of invented firms. */
export const MODEL: { readonly inputs: number; readonly hidden: number; readonly weights: string } = {
  inputs: ${model.inputs},
  hidden: ${model.hidden},
  weights:
    "${model.weights}",
};
`,
  );
}
