import { describe, expect, it } from "vitest";
import { readNews, writeNews } from "./news.ts";
import { settled } from "./testing/hand-clock.ts";
import { createStage, type Stage } from "./testing/stage.ts";
import { BAKERY, batchOf, BINDING, CHOICE, planOf } from "./testing/things.ts";
import type { Dossier } from "./dossier.ts";

const nothing = (): void => {};

async function twoTabs(): Promise<Stage & { readonly here: Dossier; readonly there: Dossier }> {
  const stage = createStage();
  const here = stage.sync.dossier(BAKERY);
  const there = stage.another().dossier(BAKERY);
  here.subscribe(nothing);
  there.subscribe(nothing);
  await stage.clock.advance(1000);
  return { ...stage, here, there };
}

describe("two tabs", () => {
  it("hear of each other's links at once", async () => {
    const { here, there } = await twoTabs();
    await here.saveLink(planOf(BAKERY));
    await settled();
    expect(there.getState().link).toMatchObject({ kind: "ready", value: { dossierId: BAKERY } });
    expect(there.getState().snapshot).toMatchObject({ value: { version: 1 } });
    await there.unlink();
    await settled();
    expect(here.getState().link).toMatchObject({ kind: "ready", value: null });
  });

  it("join each other's runs at once", async () => {
    const { here, there } = await twoTabs();
    await here.saveLink(planOf(BAKERY));
    await settled();
    here.startSync();
    await settled();
    expect(there.getState().sync).toMatchObject({ kind: "queued", run: { id: "bakery-2" } });
  });

  it("hear of decisions, also where nothing else of the dossier is watched", async () => {
    const { sync, another } = createStage();
    const here = sync.dossier(BAKERY);
    here.subscribe(nothing);
    const { bindingId, scope } = BINDING;
    const store = another().dossier(BAKERY).decisions(bindingId, scope);
    store.subscribe(nothing);
    await settled();
    await here.saveDecisions(batchOf("theirs"));
    await settled();
    expect(store.getState()).toMatchObject({ value: [{ source: "theirs" }] });
  });

  it("say that connections changed", async () => {
    const { sync, another } = createStage();
    const other = another().connections();
    other.subscribe(nothing);
    sync.connections().subscribe(nothing);
    await settled();
    await sync.connections().manage?.rename(CHOICE.connectionId, "Kantoor Gent");
    await settled();
    expect(other.getState()).toMatchObject({ value: [{ name: "Kantoor Gent" }] });
  });

  it("tell no values, and no tab answers what it hears, so that nothing goes round", async () => {
    const { clock, tabs, here } = await twoTabs();
    await here.saveLink(planOf(BAKERY));
    await clock.advance(30_000);
    expect(tabs.said).toEqual([{ adminsync: 1, changed: "link", dossierId: "bakery" }]);
  });

  it("tell of the runs that were started here, and not of those that both see", async () => {
    const { clock, server, tabs, here, there } = await twoTabs();
    server.link(BAKERY, 1);
    here.refresh();
    there.refresh();
    await clock.advance(1000);
    server.startRun(BAKERY);
    await clock.advance(20_000);
    server.finish(BAKERY);
    await clock.advance(20_000);
    expect([here.getState().announced?.number, tabs.said]).toEqual([1, []]);
    here.startSync();
    await settled();
    server.finish(BAKERY);
    await clock.advance(5000);
    const news = { adminsync: 1, changed: "run", dossierId: "bakery" };
    expect(tabs.said).toEqual([news, news]);
  });

  it("take nothing for news but what is, and of another dossier no notice", async () => {
    const { server, tabs } = await twoTabs();
    const before = server.calls.length;
    const strange = [null, 7, "link", {}, { adminsync: 1, changed: "anything", dossierId: "bakery" }];
    const unfit = [
      { adminsync: 2, changed: "link", dossierId: "bakery" },
      { adminsync: 1, changed: "link", dossierId: " " },
      { adminsync: 1, changed: "link", dossierId: 7 },
    ];
    for (const message of [...strange, ...unfit]) {
      expect(readNews(message)).toBeNull();
      tabs.say(message);
    }
    tabs.say(writeNews({ changed: "link", dossierId: planOf(BAKERY).dossierId }));
    await settled();
    expect(server.calls.length).toBe(before + 6);
    tabs.say({ adminsync: 1, changed: "link", dossierId: "another" });
    await settled();
    expect(server.calls.length).toBe(before + 6);
  });
});
