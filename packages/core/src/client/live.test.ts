import { describe, expect, it } from "vitest";
import type { AdminSync } from "./admin-sync.ts";
import { createAdminSync } from "./create-admin-sync.ts";
import { createFakeLeadership } from "./testing/fake-leadership.ts";
import { createFakeLines, withLines, type FakeLines } from "./testing/fake-line.ts";
import { settled } from "./testing/hand-clock.ts";
import { createStage, type Stage } from "./testing/stage.ts";
import { BAKERY, batchOf, BINDING } from "./testing/things.ts";

const nothing = (): void => {};
const RUN = { changed: "run", dossierId: BAKERY } as const;
const ALL = { changed: "all", dossierId: null } as const;

interface LiveStage extends Stage {
  readonly lines: FakeLines;
  readonly tab: () => AdminSync;
}

/** Tabs of one browser over a server that tells of changes. */
function liveStage(): LiveStage {
  const stage = createStage();
  const lines = createFakeLines();
  const leadership = createFakeLeadership();
  const { clock, page, tabs, server } = stage;
  const tab = (): AdminSync =>
    createAdminSync({
      adapter: withLines(server.adapter, lines),
      clock,
      page,
      channel: tabs.open,
      leadership,
      random: () => 0.5,
    });
  server.link(BAKERY, 1);
  return { ...stage, lines, tab };
}

describe("a server that tells of changes", () => {
  it("is listened to only while something is shown, and nothing is asked twice for it", async () => {
    const { clock, lines, server, tab } = liveStage();
    const dossier = tab().dossier(BAKERY);
    await settled();
    expect([lines.asked, clock.timers()]).toEqual([[], 0]);
    // As StrictMode does it: mounted, unmounted and mounted again in one turn.
    dossier.subscribe(nothing)();
    const leave = dossier.subscribe(nothing);
    await settled();
    expect([lines.open(), lines.asked, server.calls.length]).toEqual([1, [0], 3]);
    leave();
    await settled();
    expect([lines.open(), clock.timers()]).toEqual([0, 0]);
  });

  it("shows a run that another user started at once, and is asked less meanwhile", async () => {
    const { clock, lines, server, tab } = liveStage();
    const dossier = tab().dossier(BAKERY);
    dossier.subscribe(nothing);
    await clock.advance(1000);
    server.startRun(BAKERY);
    lines.say(RUN);
    await settled();
    expect(dossier.getState().sync).toMatchObject({ kind: "queued" });
    server.finish(BAKERY);
    lines.say(RUN);
    await settled();
    expect(dossier.getState()).toMatchObject({ sync: { kind: "succeeded" }, snapshot: { value: { version: 2 } } });
    const before = server.count("runs.latest");
    for (let beats = 0; beats < 4; beats += 1) {
      await clock.advance(14_000);
      lines.beat();
    }
    expect(server.count("runs.latest")).toBe(before);
  });

  it("tells of decisions that were made in another browser, and of connections", async () => {
    const { lines, server, tab } = liveStage();
    const sync = tab();
    const decisions = sync.dossier(BAKERY).decisions(BINDING.bindingId, BINDING.scope);
    decisions.subscribe(nothing);
    sync.connections().subscribe(nothing);
    await settled();
    await server.adapter.decisions.save(BAKERY, batchOf("theirs"));
    lines.say({ changed: "decisions", dossierId: BAKERY });
    lines.say({ changed: "connections", dossierId: null });
    await settled();
    expect(decisions.getState()).toMatchObject({ value: [{ source: "theirs" }] });
    expect(server.count("references.connections")).toBe(2);
  });

  it("is asked for everything anew where it doesn't know what was missed", async () => {
    const { lines, server, tab } = liveStage();
    tab().dossier(BAKERY).subscribe(nothing);
    await settled();
    lines.say(ALL);
    await settled();
    expect(server.calls).toHaveLength(6);
  });
});

describe("the line of changes", () => {
  it("is opened anew when the server ends it, back to when it was last heard", async () => {
    const { clock, lines, tab } = liveStage();
    tab().dossier(BAKERY).subscribe(nothing);
    await clock.advance(10_000);
    lines.beat();
    await clock.advance(2000);
    lines.end("ended");
    await clock.advance(1000);
    expect([lines.open(), lines.asked]).toEqual([1, [0, 2500]]);
  });

  it("is tried again ever more seldom where it breaks, while the client asks as without one", async () => {
    const { clock, lines, server, tab } = liveStage();
    tab().dossier(BAKERY).subscribe(nothing);
    await settled();
    lines.next("SERVER_UNREACHABLE");
    lines.break("SERVER_UNREACHABLE");
    const before = server.count("runs.latest");
    await clock.advance(61_000);
    expect([lines.asked.length, server.count("runs.latest") - before]).toEqual([7, 4]);
    lines.next("opens");
    await clock.advance(60_000);
    expect(lines.open()).toBe(1);
  });

  it("counts as broken where it is silent, from the start or later", async () => {
    const { clock, lines, tab } = liveStage();
    lines.next("silent");
    tab().dossier(BAKERY).subscribe(nothing);
    await clock.advance(44_000);
    lines.next("opens");
    await clock.advance(3000);
    expect([lines.asked.length, lines.open()]).toEqual([2, 1]);
    await clock.advance(47_000);
    expect([lines.asked.length, lines.open()]).toEqual([3, 1]);
  });

  it.each([
    [4000, 0],
    [6000, 3],
  ])("that opens after %i ms has %i facts asked for anew: the server looks back five seconds", async (ms, facts) => {
    const { clock, lines, server, tab } = liveStage();
    lines.next("silent");
    tab().dossier(BAKERY).subscribe(nothing);
    await clock.advance(ms);
    const before = server.calls.length;
    lines.answer();
    await settled();
    expect([lines.open(), server.calls.length - before]).toEqual([1, facts]);
  });

  it.each(["not-offered", "FORBIDDEN"] as const)("is left alone where the answer is %s", async (kind) => {
    const { clock, lines, server, tab } = liveStage();
    lines.next(kind);
    const dossier = tab().dossier(BAKERY);
    const leave = dossier.subscribe(nothing);
    await clock.advance(46_000);
    expect([lines.asked.length, server.count("runs.latest")]).toEqual([1, 4]);
    leave();
    await settled();
    dossier.subscribe(nothing);
    await settled();
    expect(lines.asked.length).toBe(2);
  });

  it("waits for the login, and comes back with it", async () => {
    const { clock, lines, tab } = liveStage();
    const sync = tab();
    sync.dossier(BAKERY).subscribe(nothing);
    await clock.advance(10_000);
    lines.next("UNAUTHENTICATED");
    lines.end("ended");
    await clock.advance(30_000);
    expect([sync.standing.getState().login.kind, lines.asked.length]).toEqual(["expired", 2]);
    lines.next("opens");
    sync.retry();
    await settled();
    expect([sync.standing.getState().login.kind, lines.open()]).toEqual(["valid", 1]);
  });

  it("is closed offline and opened when the line is back", async () => {
    const { clock, lines, page, tab } = liveStage();
    tab().dossier(BAKERY).subscribe(nothing);
    await clock.advance(1000);
    page.set({ online: false });
    await clock.advance(20_000);
    expect([lines.open(), lines.asked.length]).toEqual([0, 1]);
    page.set({ online: true });
    await settled();
    expect([lines.open(), lines.asked]).toEqual([1, [0, 21_000]]);
  });
});

describe("tabs over a server that tells of changes", () => {
  it("share one line, and all hear what it tells", async () => {
    const { clock, lines, server, tab } = liveStage();
    const [here, there] = [tab().dossier(BAKERY), tab().dossier(BAKERY)];
    here.subscribe(nothing);
    there.subscribe(nothing);
    await clock.advance(1000);
    server.startRun(BAKERY);
    lines.say(RUN);
    await settled();
    expect(lines.open()).toBe(1);
    expect([here.getState().sync.kind, there.getState().sync.kind]).toEqual(["queued", "queued"]);
  });

  it("hand the line on when the one who holds it is closed, and miss nothing in between", async () => {
    const { clock, lines, tab } = liveStage();
    const leave = tab().dossier(BAKERY).subscribe(nothing);
    tab().dossier(BAKERY).subscribe(nothing);
    await clock.advance(5000);
    lines.beat();
    await clock.advance(3000);
    leave();
    await settled();
    expect([lines.open(), lines.asked]).toEqual([1, [0, 3000]]);
  });

  it("ask by themselves again where the one who holds the line says no more", async () => {
    const { clock, lines, server, tab, tabs } = liveStage();
    tab().dossier(BAKERY).subscribe(nothing);
    await settled();
    const other = tab().dossier(BAKERY);
    other.subscribe(nothing);
    await settled();
    lines.beat();
    tabs.say({ adminsync: 1, live: "another" });
    expect(lines.asked.length).toBe(1);
    lines.next("SERVER_UNREACHABLE");
    const before = server.count("runs.latest");
    // The first tab's line goes silent; it counts as broken after 45 seconds for both.
    await clock.advance(44_000);
    expect(server.count("runs.latest")).toBe(before);
    await clock.advance(17_000);
    expect(server.count("runs.latest")).toBe(before + 2);
  });
});
