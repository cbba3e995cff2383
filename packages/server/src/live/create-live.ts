import type { Change } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import type { LiveLimits } from "./limits.ts";
import { createRecent } from "./recent.ts";
import { createRelay } from "./relay.ts";
import { createStreams } from "./streams.ts";

const ALL: Change = { changed: "all", dossierId: null };

/** What tells browsers of changes as they happen. */
export interface Live {
  readonly handlers: Handlers<"watchChanges">;
  /** Once; rejects with `DATABASE_UNAVAILABLE`. */
  start(): Promise<void>;
  /** Ends every stream, so that browsers call another server. */
  endStreams(): void;
  /** Tells the other servers what is still to be told, and ends. */
  stop(): Promise<void>;
  /** How many streams are open. */
  count(): number;
}

/** The live part of one server process. */
export function createLive({ database, log }: Pick<ServerContext, "database" | "log">, limits: LiveLimits): Live {
  const now = (): number => performance.now();
  const streams = createStreams(limits, now);
  const recent = createRecent(now);
  const relay = createRelay({
    database,
    log,
    deliver: (firmId, changes) => {
      for (const change of changes) recent.add(firmId, change);
      streams.send(firmId, changes);
    },
    missed: () => {
      recent.forget();
      streams.sendAll([ALL]);
    },
  });
  let beating: NodeJS.Timeout | undefined;
  return {
    handlers: {
      watchChanges: async ({ caller, query, signal }) => {
        const { within } = query;
        return streams.open(caller, within === null ? [] : recent.within(caller.firmId, within), signal);
      },
    },
    start: async () => {
      await relay.start();
      beating = setInterval(() => streams.beat(), limits.heartbeatMs).unref();
    },
    endStreams: () => {
      clearInterval(beating);
      streams.close();
    },
    stop: () => relay.stop(),
    count: () => streams.count(),
  };
}
