import { adminSyncError } from "../errors/admin-sync-error.ts";
import { createCallRoute } from "./call-route.ts";
import type { AdminSyncAdapter, DossiersPort, LinksPort, ReferencesPort, RunsPort } from "./ports.ts";
import type { HttpAdapterOptions } from "./send.ts";

/** An adapter that has every port, whole. */
export interface HttpAdapter extends Required<AdminSyncAdapter> {
  readonly runs: Required<RunsPort>;
  readonly references: Required<ReferencesPort>;
  readonly links: Required<LinksPort>;
  readonly dossiers: Required<DossiersPort>;
}

/**
 * All ports over the protocol of `@adminsync/server`.
 *
 * @example
 * const adapter = createHttpAdapter({ baseUrl: "/adminsync" });
 */
export function createHttpAdapter(options: HttpAdapterOptions): HttpAdapter {
  const call = createCallRoute(options);
  return {
    source: options.baseUrl,
    references: {
      connections: (opts) => call("listConnections", {}, opts),
      search: ({ connectionId, text, cursor = null, limit = 50 }, opts) =>
        call("searchReferences", { params: { connectionId }, query: { text, cursor, limit: String(limit) } }, opts),
      get: (connectionId, externalId, opts) => call("getReference", { params: { connectionId, externalId } }, opts),
      suggest: (dossierId, connectionId, opts) =>
        call("suggestReferences", { params: { dossierId }, query: { connectionId } }, opts),
    },
    links: {
      get: (dossierId, opts) => call("getLink", { params: { dossierId } }, opts),
      plan: (dossierId, choice, opts) => call("planLink", { params: { dossierId }, body: choice }, opts),
      save: (plan, opts) => call("saveLink", { params: { dossierId: plan.dossierId }, body: plan }, opts),
      remove: async (dossierId, opts) => {
        await call("removeLink", { params: { dossierId } }, opts);
      },
      undo: (dossierId, linkedAt, opts) => call("undoLink", { params: { dossierId }, body: { linkedAt } }, opts),
    },
    runs: {
      start: (dossierId, opts) => call("startRun", { params: { dossierId } }, opts),
      get: (runId, opts) => call("getRun", { params: { runId } }, opts),
      latest: (dossierId, opts) => call("latestRun", { params: { dossierId } }, opts),
      cancel: (runId, opts) => call("cancelRun", { params: { runId } }, opts),
      watch: async (watcher, opts) => {
        // Not needed for the first paint, and not at all where nothing of adminsync is shown.
        const { watchChanges } = await import("./watch-changes.ts").catch((cause: unknown) => {
          throw adminSyncError("SERVER_UNREACHABLE", { cause });
        });
        return watchChanges(options, watcher, opts);
      },
    },
    snapshots: {
      latest: (dossierId, opts) => call("latestSnapshot", { params: { dossierId } }, opts),
      earlier: (dossierId, opts) => call("earlierSnapshots", { params: { dossierId } }, opts),
    },
    decisions: {
      list: ({ dossierId, bindingId, scope }, opts) =>
        call("listDecisions", { params: { dossierId }, query: { bindingId, scope } }, opts),
      save: (dossierId, batch, opts) => call("saveDecisions", { params: { dossierId }, body: batch }, opts),
      undo: (dossierId, batchId, opts) => call("undoDecisions", { params: { dossierId, batchId } }, opts),
    },
    connections: {
      offered: (opts) => call("offeredConnections", {}, opts),
      begin: (connection, opts) => call("beginConnection", { body: connection }, opts),
      complete: (connectionId, completion, opts) =>
        call("completeConnection", { params: { connectionId }, body: completion }, opts),
      test: (connectionId, opts) => call("testConnection", { params: { connectionId } }, opts),
      rename: (connectionId, name, opts) =>
        call("renameConnection", { params: { connectionId }, body: { name } }, opts),
      remove: async (connectionId, opts) => {
        await call("removeConnection", { params: { connectionId } }, opts);
      },
    },
    dossiers: {
      list: ({ unlinked, cursor }, opts) =>
        call("listDossiers", { query: { unlinked: String(unlinked), cursor } }, opts),
      rejections: (dossierId, opts) => call("listRejections", { params: { dossierId } }, opts),
      reject: (dossierId, verdict, opts) => call("rejectReference", { params: { dossierId }, body: verdict }, opts),
    },
    history: {
      list: (dossierId, cursor, opts) => call("listHistory", { params: { dossierId }, query: { cursor } }, opts),
    },
  };
}
