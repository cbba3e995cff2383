import { RUN_PHASES } from "@adminsync/core/model";
import type { Played } from "./play.ts";

/** What the rounds of one database came to. */
export interface Figures {
  readonly kills: number;
  /** How many of the deeds were acknowledged before the kill. */
  readonly acknowledged: number;
  readonly seconds: number;
  /** From the start of the next process until what was cut off was done. */
  readonly medianMs: number;
  readonly slowestMs: number;
  /** In which phase runs were cut off, and how often. */
  readonly cutOff: Readonly<Record<string, number>>;
}

/**
 * A run that was never cut off ends with revision 5: queued, taken, two more phases, succeeded. One that was cut off when it was at
 * revision n is queued anew as n + 1, and ends as n + 5.
 */
const UNDISTURBED = 5;

export function figuresOf(played: readonly Played[], startedAt: number): Figures {
  const times = played.map(({ recoveredMs }) => recoveredMs).sort((a, b) => a - b);
  const revisions = played.flatMap((round) => round.revisions);
  const cutOff = RUN_PHASES.map((phase, index): [string, number] => [
    phase,
    revisions.filter((revision) => revision === UNDISTURBED + index + 2).length,
  ]);
  return {
    kills: played.length,
    acknowledged: played.filter(({ acknowledged }) => acknowledged).length,
    seconds: Math.round((performance.now() - startedAt) / 1000),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestMs: times.at(-1) ?? 0,
    cutOff: Object.fromEntries(cutOff),
  };
}
