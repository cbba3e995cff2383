import type { DossierId, RunId } from "../model/ids.ts";
import type { SyncRun } from "../model/sync-run.ts";
import type { SyncEvent } from "../sync/event.ts";
import { causeOf } from "./cause-of.ts";
import type { Inside } from "./inside.ts";

type WithoutTime<Event> = Event extends SyncEvent ? Omit<Event, "now"> : never;
/** An event of the machine, its time still open. */
export type Happening = WithoutTime<SyncEvent>;

/** What the machine asks of the server. Each answers with an event, or never. */
export interface RunRequests {
  readonly start: (request: number) => void;
  readonly cancel: (runId: RunId) => void;
  /** One at a time: while an answer is waited for, it is not asked again. */
  readonly run: (runId: RunId) => void;
  /** Waits for no run any more. */
  readonly stop: () => void;
}

/** Requests over the runs' port. */
export function createRunRequests(dossierId: DossierId, inside: Inside, send: (event: Happening) => void): RunRequests {
  const { calls, login, times } = inside;
  const { runs } = inside.adapter;
  let asking: AbortController | null = null;

  return {
    start: (request) => {
      calls
        .read((options) => runs.start(dossierId, options))
        .then(
          (run) => send({ kind: "start-answered", request, run }),
          (thrown: unknown) => send({ kind: "start-refused", request, cause: causeOf(thrown) }),
        );
    },
    cancel: (runId) => {
      const cancelled = calls.read(async (options): Promise<SyncRun | null> => {
        return runs.cancel === undefined ? null : runs.cancel(runId, options);
      });
      cancelled.then(
        (run) => (run === null ? undefined : send({ kind: "cancel-answered", run })),
        (thrown: unknown) => send({ kind: "cancel-refused", runId, cause: causeOf(thrown) }),
      );
    },
    run: (runId) => {
      if (asking !== null || login.isExpired()) return;
      const own = new AbortController();
      asking = own;
      const answered = (event: Happening | null): void => {
        if (asking !== own) return;
        asking = null;
        if (event !== null) send(event);
      };
      calls
        .read((options) => runs.get(runId, options), { signal: own.signal, ms: times.silenceMs })
        .then(
          (run) => answered({ kind: "run-told", run }),
          (thrown: unknown) => {
            const cause = causeOf(thrown);
            // A login that is gone says nothing of the run: the wait goes on, up to its deadline.
            answered(cause.code === "UNAUTHENTICATED" ? null : { kind: "run-unanswered", runId, cause });
          },
        );
    },
    stop: () => {
      asking?.abort();
      asking = null;
    },
  };
}
