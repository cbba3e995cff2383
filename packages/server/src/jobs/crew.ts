import type { Log } from "../log.ts";

/** A job as it is fetched; its group is the firm. */
export interface FetchedJob {
  readonly id: string;
  readonly retryCount: number;
  readonly data: unknown;
  readonly groupId?: string | null;
}

/** The part of pg-boss that is needed. */
export interface JobSource {
  fetch(queue: string, options: { batchSize: number; ignoreGroups: string[] }): Promise<readonly FetchedJob[]>;
  complete(queue: string, job: FetchedJob): Promise<unknown>;
  fail(queue: string, job: FetchedJob): Promise<unknown>;
}

/** How the jobs of one queue are done by this process. */
export interface QueueWork {
  readonly queue: string;
  /** How many at once in this process. */
  readonly slots: number;
  /** How many at once of one firm, so that a firm whose package is silent doesn't hold up the others. */
  readonly slotsPerFirm: number;
  handle(data: unknown): Promise<void>;
}

/** Those who work on one queue. */
export interface Crew {
  /** What is being done, and for which firm. */
  readonly doing: ReadonlyMap<Promise<void>, string>;
  /** Fetches as many jobs as there are hands free. */
  fill(stopped: () => boolean): Promise<void>;
}

/** `settled` is called after each job. */
export function createCrew(source: JobSource, work: QueueWork, log: Log, settled: () => void): Crew {
  const doing = new Map<Promise<void>, string>();
  const { queue } = work;

  const fetchOne = async (): Promise<FetchedJob | null> => {
    try {
      const ignoreGroups = atTheirLimit([...doing.values()], work.slotsPerFirm);
      const [job] = await source.fetch(queue, { batchSize: 1, ignoreGroups });
      return job ?? null;
    } catch (cause) {
      log("warn", "jobs-not-fetched", { queue, cause });
      return null;
    }
  };

  const perform = async (job: FetchedJob): Promise<void> => {
    try {
      await work.handle(job.data);
      await source.complete(queue, job);
    } catch (cause) {
      log("error", "job-failed", { queue, jobId: job.id, cause });
      // Left active it would expire by itself: nothing waits for a job, only for what it is a ticket for.
      await source.fail(queue, job).catch(() => undefined);
    }
  };

  return {
    doing,
    fill: async (stopped) => {
      while (doing.size < work.slots && !stopped()) {
        const job = await fetchOne();
        if (job === null) return;
        const done = perform(job).finally(() => {
          doing.delete(done);
          settled();
        });
        doing.set(done, job.groupId ?? "");
      }
    },
  };
}

function atTheirLimit(firms: readonly string[], limit: number): string[] {
  return [...new Set(firms)].filter((firm) => firms.filter((other) => other === firm).length >= limit);
}
