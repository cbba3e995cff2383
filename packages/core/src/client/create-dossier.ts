import type { DecisionsPort } from "../adapter/ports.ts";
import type { DossierId } from "../model/ids.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { isLive } from "../sync/state.ts";
import { mayRetry } from "../sync/retry.ts";
import { createCountedStore } from "./counted-store.ts";
import { createDecisions } from "./decisions.ts";
import { INITIAL_DOSSIER, type DossierState } from "./dossier-state.ts";
import { createDossierFacts } from "./dossier-facts.ts";
import type { Dossier } from "./dossier.ts";
import { createFactStore } from "./fact-store.ts";
import { knownOf } from "./fact.ts";
import { createHistoryStore } from "./history-store.ts";
import type { Inside } from "./inside.ts";
import { createLinkCommands } from "./link-commands.ts";
import type { News } from "./news.ts";
import { createPoll } from "./poll.ts";
import { createSyncRunner } from "./sync-runner.ts";

/** One dossier of an instance, closed. */
export function createDossier(
  id: DossierId,
  inside: Inside,
  decisionsPort: { readonly port: DecisionsPort; readonly remembered: boolean },
): Dossier {
  const { adapter, calls, hub } = inside;
  let ours = false;

  const store = createCountedStore<DossierState>(INITIAL_DOSSIER, () => {
    const leave = hub.join({ wake, resume, slow, heard });
    facts.link.open();
    facts.run.open();
    facts.snapshot.open();
    runner.open();
    poll.open();
    return () => {
      leave();
      poll.close();
      runner.close();
      facts.link.close();
      facts.run.close();
      facts.snapshot.close();
    };
  });
  const patch = (part: Partial<DossierState>): void => store.set({ ...store.getState(), ...part });
  const tell = (changed: News["changed"], far: "page" | "tabs"): void => hub.tell({ changed, dossierId: id }, far);

  const runner = createSyncRunner(id, inside, {
    changed: (sync) => {
      const before = store.getState().sync;
      patch({ sync });
      if ("run" in sync && sync.run !== null) facts.run.learn(sync.run);
      if (isLive(before) !== isLive(sync)) poll.pace();
    },
    started: () => tell("run", "tabs"),
    ended: (outcome) => {
      patch({ announced: { number: (store.getState().announced?.number ?? 0) + 1, outcome } });
      if (outcome.kind === "failed" && outcome.cause.code === "LINK_NOT_FOUND") facts.link.refresh();
      tell("run", ours ? "tabs" : "page");
      ours = false;
    },
    needLatest: () => facts.run.ask(),
    needSnapshot: (snapshotId) => facts.needSnapshot(snapshotId),
  });
  const facts = createDossierFacts(id, inside, {
    link: (link) => {
      patch({ link });
      if (link.kind !== "ready" || link.refreshing) return;
      runner.send({ kind: link.value === null ? "unlinked" : "linked" });
      const run = knownOf(facts.run.get())?.value ?? null;
      if (link.value !== null && run !== null) runner.send({ kind: "run-told", run });
    },
    run: (run) => patch({ run }),
    snapshot: (snapshot) => {
      const before = knownOf(store.getState().snapshot);
      patch({ snapshot });
      const known = knownOf(snapshot);
      if (before !== null && known?.value?.id !== before.value?.id) tell("snapshot", "page");
    },
    takeRun: (answer, known) => {
      if (answer === null) return null;
      runner.send({ kind: "run-told", run: answer });
      const before = known?.value ?? null;
      const { linked, newest } = runner.get().memory;
      if (linked && before !== null && before.id === newest?.id) {
        // The machine knows older from newer.
        if (answer.id !== before.id || answer.revision < before.revision) return before;
      }
      // Somebody may have linked the dossier since, or linked it anew.
      const linkless = knownOf(facts.link.get())?.value === null;
      if (known !== null && answer.id !== before?.id && (linkless || answer.trigger === "linked")) facts.link.refresh();
      return answer;
    },
  });
  const poll = createPoll(inside, {
    ask: () => facts.run.ask(),
    isWanted: () => {
      const run = facts.run.get();
      return !isLive(runner.get()) && (run.kind !== "failed" || run.refreshing || mayRetry(run.cause.code));
    },
  });

  const wake = (): void => {
    facts.link.refresh();
    facts.run.refresh();
    facts.snapshot.refresh();
    if (store.isOpen()) runner.send({ kind: "connection-back" });
    poll.pace();
  };
  const resume = (): void => {
    facts.link.resume();
    facts.run.resume();
    facts.snapshot.resume();
    runner.resume();
    poll.pace();
  };
  const slow = (): void => {
    if (!hub.isOnline()) runner.send({ kind: "connection-lost" });
    poll.pace();
  };
  const heard = (news: News, by: "page" | "tab"): void => {
    if (by === "page" || news.dossierId !== id) return;
    if (news.changed === "run") facts.run.refresh();
    if (news.changed === "link") wake();
  };

  const { store: earlier } = createFactStore<readonly Snapshot[]>(inside, {
    read: (signal) => calls.read((options) => adapter.snapshots.earlier(id, options), { signal }),
    concerns: (news) => news.dossierId === id && (news.changed === "snapshot" || news.changed === "link"),
  });
  const decisions = createDecisions(id, inside, decisionsPort);
  const { getState, getInitialState, subscribe } = store;
  return {
    id,
    getState,
    getInitialState,
    subscribe,
    earlier,
    ...(adapter.history === undefined ? {} : { history: createHistoryStore(id, adapter.history, inside) }),
    refresh: wake,
    startSync: () => {
      // Before the link is known, whether there is one is for the server to say.
      if (knownOf(facts.link.get()) === null) runner.send({ kind: "linked" });
      ours = true;
      runner.send({ kind: "start-asked" });
    },
    ...(adapter.runs.cancel === undefined ? {} : { cancelSync: () => runner.send({ kind: "cancel-asked" }) }),
    dismissSync: () => runner.send({ kind: "dismissed" }),
    ...createLinkCommands(id, inside, {
      linked: ({ link, run }) => {
        facts.link.put(link);
        runner.send({ kind: "run-told", run });
        tell("link", "tabs");
      },
      unlinked: () => {
        facts.link.put(null);
        tell("link", "tabs");
      },
      unsure: wake,
    }),
    decisions: decisions.of,
    saveDecisions: decisions.save,
    undoDecisions: decisions.undo,
  };
}
