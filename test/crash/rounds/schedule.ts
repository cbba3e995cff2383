import type { Deed } from "../deeds/deed.ts";
import type { Moment } from "./moment.ts";

/** One kill. */
export interface Round {
  readonly deed: Deed["name"];
  readonly moment: Moment;
}

/** Before the statement that follows the named one: mostly within the same transaction. */
const passed = (text: string): Moment => ({ kind: "passed", texts: [text], afterMs: null });
/** Some milliseconds later: about when the transaction is committed. */
const soonAfter = (text: string, afterMs: number): Moment => ({ kind: "passed", texts: [text], afterMs });
/** When the transaction of the named statement has been committed, before anything else is done. */
const committed = (text: string): Moment => ({ kind: "passed", texts: [text, "commit"], afterMs: null });
const held = (nth: number): Moment => ({ kind: "package", nth });
const ACKNOWLEDGED: Moment = { kind: "acknowledged" };
const IDLE: Moment = { kind: "idle" };

/** Moments that must not be left to the lot: each phase of a run, the writing of everything that is acknowledged, and just after. */
const CHOSEN: readonly Round[] = [
  { deed: "sync", moment: committed("insert into adminsync.run") },
  { deed: "sync", moment: passed("select sealed_credentials") },
  { deed: "sync", moment: held(1) },
  { deed: "sync", moment: held(4) },
  { deed: "sync", moment: passed("insert into adminsync.snapshot") },
  { deed: "sync", moment: soonAfter("insert into adminsync.snapshot", 1) },
  { deed: "sync", moment: committed("insert into adminsync.snapshot") },
  { deed: "sync", moment: ACKNOWLEDGED },
  { deed: "sync", moment: IDLE },
  { deed: "link", moment: held(1) },
  { deed: "link", moment: soonAfter("insert into adminsync.link", 0) },
  { deed: "link", moment: committed("insert into adminsync.link") },
  { deed: "link", moment: ACKNOWLEDGED },
  { deed: "night", moment: held(3) },
  { deed: "night", moment: committed("insert into adminsync.night") },
  { deed: "night", moment: committed("update adminsync.night") },
  { deed: "decide", moment: passed("insert into adminsync.decision ") },
  { deed: "decide", moment: committed("insert into adminsync.decision ") },
  { deed: "decide", moment: ACKNOWLEDGED },
  { deed: "undo", moment: committed("update adminsync.decision_batch") },
  { deed: "undo", moment: ACKNOWLEDGED },
];

/** And those that are: what is done, and how often. */
const DRAWN: readonly Deed["name"][] = [
  ...Array.from({ length: 5 }, () => "sync" as const),
  ...Array.from({ length: 2 }, () => "link" as const),
  ...Array.from({ length: 2 }, () => "night" as const),
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
