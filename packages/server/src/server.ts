import { adminSyncError } from "@adminsync/core/errors";
import type { RouteName } from "@adminsync/core/protocol";
import { connectionHandlers } from "./connections/handlers.ts";
import type { ServerContext } from "./context.ts";
import { openDatabase } from "./database/open-database.ts";
import { decisionHandlers } from "./decisions/handlers.ts";
import { historyHandlers } from "./history/handlers.ts";
import { dossierHandlers } from "./dossiers/handlers.ts";
import { createDispatch } from "./http/dispatch.ts";
import type { Handlers } from "./http/handlers.ts";
import { errorResponse, jsonResponse } from "./http/respond.ts";
import { createJobs, type Jobs } from "./jobs/create-jobs.ts";
import { linkHandlers } from "./links/handlers.ts";
import { createLive, type Live } from "./live/create-live.ts";
import { DEFAULT_LIVE_LIMITS } from "./live/limits.ts";
import { silentLog } from "./log.ts";
import {
  callbackPages,
  connectorsByPackage,
  DEFAULT_LIMITS,
  DEFAULT_MAX_BODY_BYTES,
  mountPath,
  type ServerOptions,
} from "./options.ts";
import { referenceHandlers } from "./references/handlers.ts";
import { createReferenceLists } from "./references/refresh.ts";
import { runHandlers } from "./runs/handlers.ts";
import { createSealer } from "./secrets/sealer.ts";
import { sealingKeys } from "./secrets/sealing-keys.ts";
import { snapshotHandlers } from "./snapshots/handlers.ts";
import { createUnfinished } from "./unfinished.ts";

/** A server that a host mounts: it answers requests, and pulls records by itself. */
export interface AdminSyncServer {
  /** Answers one request of the protocol; starts the server where it has not been started. */
  fetch(request: Request): Promise<Response>;
  /** Opens the database, brings its tables up to date, recovers what a killed process left, and begins to work. Once is enough. */
  start(): Promise<void>;
  /** Hands back what is under way, and lets go of the database. */
  stop(): Promise<void>;
  /** Begins the nights that are due by the clock; the server does so by itself every half minute. */
  tick(): Promise<void>;
  /** Resolves when nothing is queued or running. */
  whenIdle(): Promise<void>;
}

interface Running {
  readonly context: ServerContext;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly dispatch: (request: Request) => Promise<Response>;
}

/**
 * The ready server: hand it the host's logins and dossiers, and mount `fetch`.
 * Throws `CONFIGURATION_INVALID` on options that can't be; `start` also rejects with `DATABASE_LOCKED` and `DATABASE_UNAVAILABLE`.
 *
 * @example
 * const server = createAdminSyncServer({ database: { folder: "./data" }, authenticate, dossiers, connectors: [adminPulse()] });
 * await server.start();
 */
export function createAdminSyncServer(options: ServerOptions): AdminSyncServer {
  const connectors = connectorsByPackage(options.connectors);
  const basePath = mountPath(options.basePath ?? "");
  const redirectUris = callbackPages(options.redirectUris ?? []);
  const log = options.log ?? silentLog;
  let running: Promise<Running> | null = null;
  let stopping: Promise<void> | null = null;

  const start = async (): Promise<Running> => {
    const database = await openDatabase(options.database, { log });
    try {
      const context: ServerContext = {
        database,
        connectors,
        dossiers: options.dossiers,
        sealer: createSealer({ keys: await sealingKeys(options.database, options.secretKey) }),
        now: options.clock ?? Date.now,
        redirectUris,
        limits: { ...DEFAULT_LIMITS, ...options.limits },
        log,
        unfinished: createUnfinished(),
      };
      const jobs = createJobs(context, options.nightly === undefined ? {} : { nightly: options.nightly });
      const live = createLive(context, { ...DEFAULT_LIVE_LIMITS, ...options.live });
      const dispatch = createDispatch({
        authenticate: options.authenticate,
        hostDeadlineMs: context.limits.callDeadlineMs,
        handlers: { ...handlersOf(context, jobs), ...live.handlers },
        maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
        basePath,
        log,
      });
      await live.start();
      try {
        await jobs.start();
      } catch (thrown) {
        live.endStreams();
        await live.stop();
        throw thrown;
      }
      log("info", "started", { database: database.kind, durability: database.durability });
      return { context, jobs, live, dispatch };
    } catch (thrown) {
      await database.close();
      throw thrown;
    }
  };

  const ensureRunning = (): Promise<Running> => {
    if (stopping !== null) return Promise.reject(adminSyncError("DATABASE_UNAVAILABLE"));
    // A start that failed may be tried again: the folder's holder may be gone, the database back.
    running ??= start().catch((thrown: unknown) => {
      running = null;
      throw thrown;
    });
    return running;
  };

  return {
    start: async () => void (await ensureRunning()),
    fetch: async (request) => {
      try {
        const { dispatch, context } = await ensureRunning();
        const { database } = context;
        if (new URL(request.url).pathname === `${basePath}/health`) {
          return jsonResponse({ status: "ok", database: database.kind, durability: database.durability });
        }
        return await dispatch(request);
      } catch (thrown) {
        log("error", "not-running", { cause: thrown });
        return errorResponse(thrown, "not-running");
      }
    },
    // Whoever stops while it is stopping waits for the same end.
    stop: () => (stopping ??= stop(running)),
    tick: async () => (await ensureRunning()).jobs.tick(),
    whenIdle: async () => (await ensureRunning()).jobs.waitUntilIdle(),
  };
}

async function stop(running: Promise<Running> | null): Promise<void> {
  const current = await running?.catch(() => null);
  if (current === null || current === undefined) return;
  const { database, log, unfinished } = current.context;
  current.live.endStreams();
  try {
    await current.jobs.stop();
    // Last: what was handed back is told too.
    await current.live.stop();
  } finally {
    if (unfinished.count() > 0) log("info", "finishing", { calls: unfinished.count() });
    await unfinished.settled();
    // Whatever became of the jobs, another process must be able to open the database.
    await database.close();
  }
}

function handlersOf(context: ServerContext, jobs: Jobs): Handlers<Exclude<RouteName, "watchChanges">> {
  const lists = createReferenceLists(context);
  return {
    ...connectionHandlers(context),
    ...referenceHandlers(context, lists),
    ...linkHandlers(context, lists),
    ...dossierHandlers(context),
    ...runHandlers(context, jobs),
    ...snapshotHandlers(context),
    ...decisionHandlers(context),
    ...historyHandlers(context),
  };
}
