import { RUN_PHASES, type SyncRun } from "../../model/sync-run.ts";
import { isLiveRunState } from "../deadline.ts";
import { recover } from "../recover.ts";
import { advanceRun, queueRun, type RunChange } from "../run-state.ts";
import { cause, queued, runId, snapshotId } from "./runs.ts";
import type { Bounds, Happening, Message, StoredRun } from "./world.ts";

type Runs = readonly StoredRun[];

/** Run 1 begins at second 1 and ends at second 2, in which run 2 begins: the closest that the server's clock lets runs follow each other. */
const beginOf = (runs: Runs): number => runs.length * 1000;
const endOf = (runs: Runs): number => beginOf(runs) + 1000;

export function liveRun(runs: Runs): StoredRun | null {
  const last = runs.at(-1);
  return last !== undefined && isLiveRunState(last.state) ? last : null;
}

/** The runs after a start: the live one is joined, else there is one more; null where the bounds don't allow another. */
export function startRun(runs: Runs, bounds: Bounds): Runs | null {
  if (liveRun(runs) !== null) return runs;
  if (runs.length >= bounds.runs) return null;
  const begin = beginOf(runs) + 1000;
  const { dossierId, connectionId, trigger } = queued();
  const run = queueRun({
    id: runId(`r${runs.length + 1}`),
    dossierId,
    connectionId,
    trigger,
    at: begin,
    deadline: begin + 1000,
  });
  return [...runs, { ...run, attempts: 0, workerAlive: true }];
}

/** Every way in which the server's live run can move by itself. */
export function serverMoves(runs: Runs, bounds: Bounds): readonly Runs[] {
  const run = liveRun(runs);
  if (run === null) return [];
  const move = (change: RunChange): readonly Runs[] => replaceLast(runs, advanceRun(run, change));
  const ended = { at: endOf(runs), cause: { code: "PACKAGE_UNAVAILABLE", correlationId: "c" } } as const;
  if (run.state.kind === "queued") {
    const taken = { ...run, attempts: run.attempts + 1, workerAlive: true };
    return replaceLast(runs, advanceRun(taken, { kind: "start", at: beginOf(runs) }));
  }
  const works = run.workerAlive
    ? [
        ...(bounds.phases ? RUN_PHASES.flatMap((phase) => move({ kind: "advance", phase })) : []),
        ...move({ kind: "succeed", at: ended.at, snapshotId: snapshotId(`of-${run.id}`), changed: true }),
        ...(bounds.failures ? move({ kind: "fail", ...ended }) : []),
      ]
    : [];
  return bounds.crashes ? [...works, ...crashes(runs, run)] : works;
}

/** Ends the live run as cancelled, if there is one. */
export function cancelRun(runs: Runs): Runs {
  const run = liveRun(runs);
  return run === null ? runs : (replaceLast(runs, advanceRun(run, { kind: "cancel", at: endOf(runs) }))[0] ?? runs);
}

/** The server looks after its live run when the run's deadline has passed. */
export function recoverLate(runs: Runs): Runs {
  const run = liveRun(runs);
  return run === null ? runs : (recovered(runs, run, endOf(runs))[0] ?? runs);
}

function crashes(runs: Runs, run: StoredRun): readonly Runs[] {
  const dies = run.workerAlive ? replaceLast(runs, { ...run, workerAlive: false }) : [];
  return [...dies, ...recovered(runs, run, beginOf(runs)), ...recovered(runs, run, endOf(runs))];
}

function recovered(runs: Runs, run: StoredRun, now: number): readonly Runs[] {
  const { attempts, workerAlive } = run;
  const recovery = recover(run, { now, workerAlive, attempts, maxAttempts: 2, correlationId: "c" });
  return recovery.action === "leave" ? [] : replaceLast(runs, recovery.run);
}

function replaceLast(runs: Runs, run: StoredRun | null): readonly Runs[] {
  return run === null ? [] : [[...runs.slice(0, -1), run]];
}

/** What the server makes of a request: its runs after it, and what it answers, if anything. */
export function answer(
  runs: Runs,
  message: Message & { readonly to: "server" },
  bounds: Bounds,
): { readonly runs: Runs; readonly tells: Happening | null } {
  switch (message.ask) {
    case "start": {
      const { request } = message;
      const after = startRun(runs, bounds);
      const run = after === null ? null : liveRun(after);
      if (after === null || run === null) {
        return { runs, tells: { kind: "start-refused", request, cause: cause("RATE_LIMITED") } };
      }
      return { runs: after, tells: { kind: "start-answered", request, run: asTold(run) } };
    }
    case "cancel": {
      const after = liveRun(runs)?.id === message.run ? cancelRun(runs) : runs;
      const run = after.find(({ id }) => id === message.run);
      return { runs: after, tells: run === undefined ? null : { kind: "cancel-answered", run: asTold(run) } };
    }
    case "run": {
      const run = runs.find(({ id }) => id === message.run);
      return { runs, tells: run === undefined ? null : { kind: "run-told", run: asTold(run) } };
    }
    case "latest":
    default: {
      const run = runs.at(-1);
      return { runs, tells: run === undefined ? null : { kind: "run-told", run: asTold(run) } };
    }
  }
}

/** A run as it crosses the network. */
export function asTold({ id, dossierId, connectionId, trigger, revision, state }: StoredRun): SyncRun {
  return { id, dossierId, connectionId, trigger, revision, state };
}
