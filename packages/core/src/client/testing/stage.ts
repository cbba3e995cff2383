import type { AdminSyncAdapter } from "../../adapter/ports.ts";
import type { AdminSync } from "../admin-sync.ts";
import { createAdminSync } from "../create-admin-sync.ts";
import { createFakePage, type FakePage } from "./fake-page.ts";
import { createFakeServer, type FakeServer } from "./fake-server.ts";
import { createFakeTabs, type FakeTabs } from "./fake-tabs.ts";
import { createHandClock, type HandClock } from "./hand-clock.ts";

/** A server, a clock, a page and tabs, and one instance on them. */
export interface Stage {
  readonly clock: HandClock;
  readonly server: FakeServer;
  readonly page: FakePage;
  readonly tabs: FakeTabs;
  readonly sync: AdminSync;
  /** Another tab of the same user. */
  readonly another: () => AdminSync;
}

export function createStage(adapterOf: (server: FakeServer) => AdminSyncAdapter = (server) => server.adapter): Stage {
  const clock = createHandClock(Date.parse("2026-11-24T08:00:00Z"));
  const server = createFakeServer(clock);
  const page = createFakePage();
  const tabs = createFakeTabs();
  const another = (): AdminSync =>
    createAdminSync({ adapter: adapterOf(server), clock, page, channel: tabs.open, random: () => 0.5 });
  return { clock, server, page, tabs, sync: another(), another };
}
