import type { DossierId } from "../model/ids.ts";
import type { AdminSync, AdminSyncOptions, Standing } from "./admin-sync.ts";
import { createCalls } from "./calls.ts";
import { systemClock } from "./clock.ts";
import { createConnections } from "./connections.ts";
import { createCountedStore } from "./counted-store.ts";
import { createDossier } from "./create-dossier.ts";
import type { Dossier } from "./dossier.ts";
import { createHub } from "./hub.ts";
import type { Inside } from "./inside.ts";
import { browserLeadership } from "./leadership.ts";
import { createLive } from "./live.ts";
import { createLogin } from "./login.ts";
import { browserChannel } from "./news.ts";
import { createPageDecisions } from "./page-decisions.ts";
import { BROWSER_PAGE } from "./page.ts";
import { createReferences } from "./references.ts";
import { DEFAULT_TIMES } from "./times.ts";

/**
 * Makes the one instance of a host. Making it touches nothing: it listens and asks only while something of it is watched, so that it can stand in a
 * module that a server renders too.
 *
 * @example
 * const sync = createAdminSync({ adapter: createHttpAdapter({ baseUrl: "/adminsync" }) });
 * const leave = sync.dossier(id).subscribe((state) => show(state));
 */
export function createAdminSync(options: AdminSyncOptions): AdminSync {
  const {
    adapter,
    clock = systemClock(),
    random = Math.random,
    page = BROWSER_PAGE,
    channel = browserChannel,
    leadership = browserLeadership,
  } = options;
  const times = { ...DEFAULT_TIMES, ...options.poll };
  const standing = createCountedStore<Standing>({ online: true, login: { kind: "valid" } }, () =>
    hub.join({ wake: () => {}, resume: () => {}, heard: () => {} }),
  );
  const stand = (part: Partial<Standing>): void => standing.set({ ...standing.getState(), ...part });
  const login = createLogin({ changed: (state) => stand({ login: state }), restored: () => hub.resume() });
  const hub = createHub({
    page,
    channel,
    live: (host) => createLive({ adapter, clock, random, login, leadership, times }, host),
    onlineChanged: (online) => stand({ online }),
  });
  const calls = createCalls({ clock, login, answerMs: times.answerMs });
  const inside: Inside = { adapter, calls, clock, hub, login, random, times };

  const decisions =
    adapter.decisions === undefined
      ? { port: createPageDecisions(clock, random), remembered: false }
      : { port: adapter.decisions, remembered: true };
  const dossiers = new Map<DossierId, Dossier>();
  const connections = createConnections(inside);
  const { getState, getInitialState, subscribe } = standing;
  return {
    adapter,
    dossier: (id) => {
      const made = dossiers.get(id) ?? createDossier(id, inside, decisions);
      dossiers.set(id, made);
      return made;
    },
    connections: () => connections,
    references: createReferences(inside),
    standing: { getState, getInitialState, subscribe },
    retry: () => {
      login.release();
      hub.wake();
    },
    abandon: login.abandon,
  };
}
