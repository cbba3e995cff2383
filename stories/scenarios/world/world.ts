import type { CompanyDetailsTemplate } from "@adminsync/core/bindings";
import { createAdminSync, type AdminSync, type Times } from "@adminsync/core/client";
import { createFakePage, type FakePage } from "../../../packages/core/src/client/testing/fake-page.ts";
import { createHandClock, type HandClock } from "../../../packages/core/src/client/testing/hand-clock.ts";
import { FILLED_IN } from "./bakery.data.ts";
import { createSceneOffice, type SceneOffice } from "./scene-office.ts";

/** Tuesday 24 November 2026, a quarter to ten in Brussels. */
const START = Date.parse("2026-11-24T08:45:00Z");

/** A browser's page with the real client in it, its server in memory, and the one clock that both go by. */
export interface World {
  readonly clock: HandClock;
  readonly page: FakePage;
  readonly office: SceneOffice;
  readonly sync: AdminSync;
  /** What the template holds when the world begins. */
  readonly template: CompanyDetailsTemplate;
}

/** How a world begins. */
export interface Beginning {
  /** The dossier was linked before, and pulled. */
  readonly linked: boolean;
  readonly template?: Partial<CompanyDetailsTemplate>;
  /** How often the client asks. */
  readonly poll?: Partial<Times>;
}

/** The same world each time: what happens in it depends on nothing outside. */
export function createWorld({ linked, template = {}, poll = {} }: Beginning): World {
  const clock = createHandClock(START);
  const page = createFakePage();
  const office = createSceneOffice(clock);
  if (linked) office.link();
  const { adapter } = office;
  const sync = createAdminSync({ adapter, clock, page, poll, channel: () => null, random: () => 0.5 });
  return { clock, page, office, sync, template: { ...FILLED_IN, ...template } };
}
