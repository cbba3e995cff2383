import type { Deed } from "../deeds/deed.ts";
import type { Moment } from "./moment.ts";

/** One kill. */
export interface Round {
  readonly deed: Deed["name"];
  readonly moment: Moment;
}

const at = (text: string, afterMs: number | null): Moment => ({ kind: "text", text, afterMs });
const held = (nth: number): Moment => ({ kind: "package", nth });
const ACKNOWLEDGED: Moment = { kind: "acknowledged" };
const IDLE: Moment = { kind: "idle" };

/** Moments that must not be left to the lot: each phase of a run, the writing of everything that is acknowledged, and just after. */
const CHOSEN: readonly Round[] = [
  { deed: "sync", moment: at("select sealed_credentials", null) },
  { deed: "sync", moment: held(1) },
  { deed: "sync", moment: held(4) },
  { deed: "sync", moment: at("insert into adminsync.snapshot", null) },
  { deed: "sync", moment: at("insert into adminsync.snapshot", 1) },
  { deed: "sync", moment: ACKNOWLEDGED },
  { deed: "sync", moment: IDLE },
  { deed: "link", moment: held(1) },
  { deed: "link", moment: at("insert into adminsync.link", 0) },
  { deed: "link", moment: ACKNOWLEDGED },
  { deed: "night", moment: held(3) },
  { deed: "night", moment: at("update adminsync.night", 1) },
  { deed: "decide", moment: at("insert into adminsync.decision ", null) },
  { deed: "decide", moment: ACKNOWLEDGED },
  { deed: "undo", moment: ACKNOWLEDGED },
];

/** And as many that are: what is done, and how often. */
const DRAWN: readonly Deed["name"][] = [
  ...Array.from({ length: 7 }, () => "sync" as const),
  ...Array.from({ length: 3 }, () => "link" as const),
  ...Array.from({ length: 3 }, () => "night" as const),
  "decide",
  "undo",
];

/** Thirty rounds in an order and with moments that the seed decides. */
export function scheduleOf(seed: number): Round[] {
  const random = randomOf(seed);
  const drawn = DRAWN.map((deed): Round => {
    const afterMs = random() < 0.5 ? null : Math.floor(random() * 4);
    return { deed, moment: { kind: "statement", part: random(), afterMs } };
  });
  return [...CHOSEN, ...drawn]
    .map((round) => ({ round, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ round }) => round);
}

/** Numbers from 0 up to 1 that a seed decides: a linear congruence modulo 2³¹ − 1, with Lehmer's multiplier. */
function randomOf(seed: number): () => number {
  const modulus = 2 ** 31 - 1;
  let state = (seed % (modulus - 1)) + 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
