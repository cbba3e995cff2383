// Worlds to learn from and to be judged on, each of its own seed. Seeds for learning and for judging are apart.
import { existsSync } from "node:fs";
import { generate, readInputs } from "../generate.mjs";
import { ownInputs } from "./lexicon.mjs";
import { MORE } from "./more-distortions.mjs";
import { DISTORTIONS } from "./render.mjs";

export const SHARED = new URL("../../../../shared/data/match/", import.meta.url).pathname;

/** The project's own name parts, and those beside the project where they are there. */
export function inputsAtHand() {
  return existsSync(`${SHARED}lexicon.json`) ? { own: ownInputs(), shared: readInputs(SHARED) } : { own: ownInputs() };
}

export function makeWorld(
  inputs,
  seed,
  { references = 10_000, dossiers = 3000, typed = 0, strokes = 0, more = true } = {},
) {
  return generate({
    ...inputs,
    seed,
    references,
    dossiers,
    typed,
    strokes,
    distortions: more ? { ...DISTORTIONS, ...MORE } : DISTORTIONS,
  });
}
