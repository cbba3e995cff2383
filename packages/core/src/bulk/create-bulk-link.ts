import type { DossiersPort } from "../adapter/ports.ts";
import { codedError } from "../client/cause-of.ts";
import { systemClock } from "../client/clock.ts";
import { createCountedStore } from "../client/counted-store.ts";
import { AdminSyncError } from "../errors/admin-sync-error.ts";
import type { DossierId, ExternalId } from "../model/ids.ts";
import type { BulkLink, BulkLinkOptions } from "./bulk-link.ts";
import { toLink } from "./clashes.ts";
import { linkHeld, linkOne } from "./link-one.ts";
import { loadBulk } from "./load-bulk.ts";
import { sunk } from "./rank.ts";
import { reduceBulk, type BulkEvent } from "./reduce.ts";
import { NO_BULK, type BulkState } from "./state.ts";
import { workThrough, type Task } from "./work-through.ts";

/** Makes it; nothing is read before `load`. Throws `CONFIGURATION_INVALID` where the adapter has no port `dossiers`. */
export function createBulkLink(options: BulkLinkOptions): BulkLink {
  const { connectionId, createIndex, clock = systemClock() } = options;
  const { links, references } = options.adapter;
  const dossiers = requirePort(options.adapter.dossiers);
  const store = createCountedStore<BulkState>(NO_BULK, () => () => {});
  let loading = new AbortController();
  let working = new AbortController();
  const tell = (event: BulkEvent): void => store.set(reduceBulk(store.getState(), event));

  const run = (task: Task): Promise<void> => {
    const busy = ["linking", "undoing", "loading"].includes(store.getState().phase.kind);
    if (busy || task.ids.length === 0) return Promise.resolve();
    working = new AbortController();
    return workThrough(clock, store, task, working.signal);
  };
  const keepVerdict = async (id: DossierId, externalId: ExternalId | null): Promise<void> => {
    await dossiers.reject?.(id, { connectionId, externalId, rejected: true });
  };

  return {
    store,
    load: () => {
      loading.abort();
      loading = new AbortController();
      store.set(NO_BULK);
      const onSuggested: Parameters<typeof loadBulk>[0]["onSuggested"] = (suggested) => {
        // Whoever links before all suggestions are there sees the linking.
        if (store.getState().phase.kind === "ready") tell({ kind: "phase", phase: { kind: "ready", suggested } });
      };
      const { signal } = loading;
      return loadBulk({ references, dossiers, connectionId, createIndex, clock, tell, onSuggested }, signal);
    },
    choose: (id, reference) => tell({ kind: "chose", id, reference }),
    untick: (id) => tell({ kind: "unticked", id }),
    tickAll: (ids, ticked) => tell({ kind: "all-ticked", ids, ticked }),
    noneFits: (id) => {
      tell({ kind: "none-fits", id });
      return keepVerdict(id, null);
    },
    reject: (id, externalId) => {
      const row = store.getState().rows.get(id);
      if (row?.suggestion.kind === "found") {
        const chosen = row.choice.kind === "link" && row.choice.reference.externalId === externalId;
        if (chosen) tell({ kind: "unticked", id });
        tell({ kind: "suggested", suggestions: new Map([[id, sunk(row.suggestion, new Set([externalId]))]]) });
      }
      return keepVerdict(id, externalId);
    },
    link: () => {
      const { rows } = store.getState();
      return run({
        kind: "linking",
        ids: toLink(rows),
        one: async (id) => {
          const choice = rows.get(id)?.choice;
          return choice?.kind === "link" ? linkOne(links, id, choice.reference, working.signal) : { kind: "none" };
        },
        ended: () => ({ kind: "linked" }),
      });
    },
    confirm: async (id) => {
      const outcome = store.getState().rows.get(id)?.outcome;
      if (outcome?.kind !== "held") return;
      tell({ kind: "ended", id, outcome: { kind: "linking" } });
      tell({ kind: "ended", id, outcome: await linkHeld(links, outcome.plan) });
    },
    stop: () => {
      working.abort();
      const { phase } = store.getState();
      if (phase.kind === "linking") tell({ kind: "phase", phase: { ...phase, stopping: true } });
    },
    undo: () => {
      const { rows } = store.getState();
      const linked = [...rows].flatMap(([id, { outcome }]) => (outcome.kind === "linked" ? [id] : []));
      let left = 0;
      return run({
        kind: "undoing",
        ids: links.undo === undefined ? [] : linked.toReversed(),
        one: async (id) => {
          const outcome = rows.get(id)?.outcome;
          if (outcome?.kind !== "linked") return { kind: "none" };
          try {
            await links.undo?.(id, outcome.linkedAt);
            return { kind: "undone" };
          } catch (thrown) {
            // Linked anew by somebody since: theirs stays.
            if (codedError(thrown).code !== "LINK_NOT_FOUND") throw thrown;
            left += 1;
            return outcome;
          }
        },
        ended: () => ({ kind: "undone", left }),
      });
    },
    dispose: () => {
      loading.abort();
      working.abort();
    },
  };
}

function requirePort(port: DossiersPort | undefined): DossiersPort {
  if (port !== undefined) return port;
  const problem = "linking in bulk needs an adapter with the port `dossiers`";
  throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
}
