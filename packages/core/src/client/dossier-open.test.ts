import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierId } from "./testing/ids.ts";
import { settled } from "./testing/hand-clock.ts";
import { createStage } from "./testing/stage.ts";
import { BAKERY, BINDING } from "./testing/things.ts";

const nothing = (): void => {};

describe("a dossier that is watched", () => {
  it("loads link, newest run and latest snapshot with its first subscriber, and once for all of them", async () => {
    const { server, sync } = createStage();
    server.link(BAKERY, 2);
    const dossier = sync.dossier(BAKERY);
    expect(dossier.getState()).toBe(dossier.getInitialState());
    dossier.subscribe(nothing);
    dossier.subscribe(nothing);
    await settled();
    const { link, run, snapshot, sync: machine } = dossier.getState();
    expect(link).toMatchObject({ kind: "ready", value: { referenceName: "Bakkerij Peeters" } });
    expect(run).toMatchObject({ kind: "ready", value: { state: { kind: "succeeded" } } });
    expect(snapshot).toMatchObject({ kind: "ready", value: { version: 2 }, refreshing: false });
    expect(machine.kind).toBe("succeeded");
    expect(server.calls.toSorted()).toEqual(["links.get", "runs.latest", "snapshots.latest"]);
    expect(sync.dossier(BAKERY)).toBe(dossier);
  });

  it("runs nothing after the last has left: no timer, no listener, no line", async () => {
    const { clock, server, page, tabs, sync } = createStage();
    server.link(BAKERY, 1);
    server.startRun(BAKERY);
    const dossier = sync.dossier(BAKERY);
    const first = dossier.subscribe(nothing);
    const second = dossier.subscribe(nothing);
    await settled();
    first();
    first();
    await settled();
    expect([clock.timers() > 0, page.watchers(), tabs.lines()]).toEqual([true, 1, 1]);
    second();
    await settled();
    expect([clock.timers(), page.watchers(), tabs.lines()]).toEqual([0, 0, 0]);
    const before = server.calls.length;
    await clock.advance(600_000);
    expect(server.calls.length).toBe(before);
  });

  it("stays open where a widget leaves and comes back in one turn, as under StrictMode", async () => {
    const { clock, server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    const leave = dossier.subscribe(nothing);
    leave();
    const last = dossier.subscribe(nothing);
    await settled();
    expect(server.count("links.get")).toBe(1);
    expect(dossier.getState().link.kind).toBe("ready");
    last();
    await settled();
    expect(clock.timers()).toBe(0);
  });

  it("counts one function that is subscribed twice as two", async () => {
    const { sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    let told = 0;
    const count = (): void => {
      told += 1;
    };
    const leave = dossier.subscribe(count);
    dossier.subscribe(count);
    leave();
    await settled();
    expect(told).toBeGreaterThan(0);
    expect(dossier.getState().link.kind).toBe("ready");
  });

  it("gives up what is under way when it closes, and shows what was known when it opens again", async () => {
    const { server, sync } = createStage();
    server.link(BAKERY, 1);
    const dossier = sync.dossier(BAKERY);
    const leave = dossier.subscribe(nothing);
    await settled();
    leave();
    await settled();
    server.trouble("", "silence");
    const again = dossier.subscribe(nothing);
    expect(dossier.getState().snapshot).toMatchObject({ kind: "ready", refreshing: true, value: { version: 1 } });
    again();
    await settled();
    expect(dossier.getState().snapshot).toMatchObject({ kind: "ready", refreshing: false });
  });

  it("tells nobody anything while polling brings nothing new", async () => {
    const { clock, server, sync } = createStage();
    server.link(BAKERY, 1);
    let told = 0;
    sync.dossier(BAKERY).subscribe(() => {
      told += 1;
    });
    await settled();
    const before = told;
    await clock.advance(60_000);
    expect(server.count("runs.latest")).toBe(5);
    expect(told).toBe(before);
  });

  it("loads earlier snapshots only where they are watched, and anew when there is another", async () => {
    const { clock, server, sync } = createStage();
    server.link(BAKERY, 2);
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    expect(server.count("snapshots.earlier")).toBe(0);
    dossier.earlier.subscribe(nothing);
    await settled();
    expect(dossier.earlier.getState()).toMatchObject({ kind: "ready", value: [{ version: 1 }] });
    await clock.advance(1000);
    server.startRun(BAKERY);
    server.finish(BAKERY);
    await clock.advance(15_000);
    expect(dossier.earlier.getState()).toMatchObject({ kind: "ready", value: [{ version: 2 }, { version: 1 }] });
  });

  it("leaves no timer, listener or line behind, in whatever order widgets come and go", async () => {
    const step = fc.record({
      store: fc.integer({ min: 0, max: 4 }),
      leaves: fc.boolean(),
      passes: fc.constantFrom(0, 0, 500, 20_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, silent) => {
        const { clock, server, page, tabs, sync } = createStage();
        server.link(BAKERY, 1);
        server.startRun(BAKERY);
        if (silent) server.trouble("runs", "SERVER_UNREACHABLE");
        const dossier = sync.dossier(BAKERY);
        const { bindingId, scope } = BINDING;
        const stores = [
          dossier,
          dossier.earlier,
          dossier.decisions(bindingId, scope),
          sync.dossier(dossierId("other")),
          sync.standing,
        ];
        const open: (() => void)[] = [];
        for (const { store, leaves, passes } of steps) {
          if (leaves) open.pop()?.();
          else open.push(stores[store]?.subscribe(nothing) ?? nothing);
          if (passes > 0) await clock.advance(passes);
        }
        for (const leave of open) leave();
        await settled();
        expect([clock.timers(), page.watchers(), tabs.lines()]).toEqual([0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});
