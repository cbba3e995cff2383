import { describe, expect, it } from "vitest";
import { settled } from "./testing/hand-clock.ts";
import { batchId } from "./testing/ids.ts";
import { createStage } from "./testing/stage.ts";
import { BAKERY, batchOf, BINDING, CHOICE, planOf } from "./testing/things.ts";

const nothing = (): void => {};

describe("linking", () => {
  it("plans, saves, and shows link, run and snapshot", async () => {
    const { server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    expect(dossier.getState().link).toMatchObject({ kind: "ready", value: null });
    const plan = await dossier.planLink(CHOICE);
    const saved = await dossier.saveLink(plan);
    expect(saved).toMatchObject({ ok: true, link: { referenceName: "Bakkerij Peeters" } });
    await settled();
    const { link, snapshot, sync: machine } = dossier.getState();
    expect(link).toMatchObject({ kind: "ready", value: { dossierId: BAKERY } });
    expect(snapshot).toMatchObject({ value: { version: 1 } });
    expect(machine.kind).toBe("succeeded");
    expect(server.count("links.get")).toBe(1);
  });

  it("hands back the fresh plan where the plan is stale", async () => {
    const { server, sync } = createStage();
    server.staleOnce();
    const dossier = sync.dossier(BAKERY);
    const refused = await dossier.saveLink(planOf(BAKERY));
    expect(refused).toMatchObject({ ok: false, code: "PLAN_STALE", plan: { fingerprint: "fresh" } });
    expect(refused.ok ? null : await dossier.saveLink(refused.plan)).toMatchObject({ ok: true });
  });

  it("asks what holds after a save that failed", async () => {
    const { server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    server.trouble("links.save", "SERVER_UNREACHABLE");
    server.link(BAKERY, 1);
    await expect(dossier.saveLink(planOf(BAKERY))).rejects.toMatchObject({ code: "SERVER_UNREACHABLE" });
    await settled();
    expect(dossier.getState().link).toMatchObject({ kind: "ready", value: { dossierId: BAKERY } });
  });

  it("ends a command that is never answered", async () => {
    const { clock, server, sync } = createStage();
    server.trouble("links.save", "silence");
    const saving = expect(sync.dossier(BAKERY).saveLink(planOf(BAKERY))).rejects.toMatchObject({
      code: "SERVER_UNREACHABLE",
    });
    await clock.advance(60_000);
    await saving;
    expect(clock.timers()).toBe(0);
  });

  it("unlinks, and takes a link that is gone already for done", async () => {
    const { server, sync } = createStage();
    server.link(BAKERY, 1);
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    await dossier.unlink();
    expect(dossier.getState().link).toMatchObject({ kind: "ready", value: null });
    expect(dossier.getState().sync.kind).toBe("idle");
    await dossier.unlink();
    server.trouble("links.remove", "FORBIDDEN");
    await expect(dossier.unlink()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("finds by its run that somebody else has linked the dossier", async () => {
    const { clock, server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await clock.advance(1000);
    server.link(BAKERY, 1);
    await clock.advance(15_000);
    const { link, sync: machine, snapshot } = dossier.getState();
    expect(link).toMatchObject({ kind: "ready", value: { dossierId: BAKERY } });
    expect(machine.kind).toBe("succeeded");
    expect(snapshot).toMatchObject({ value: { version: 1 } });
  });

  it("can be called off, and fails with a code whatever the adapter throws", async () => {
    const { sync } = createStage((server) => ({
      ...server.adapter,
      links: { ...server.adapter.links, remove: () => Promise.reject(new Error("no code")) },
    }));
    const dossier = sync.dossier(BAKERY);
    const off = new AbortController();
    const planning = dossier.planLink(CHOICE, { signal: off.signal });
    off.abort();
    await expect(planning).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(dossier.planLink(CHOICE, { signal: off.signal })).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(dossier.unlink()).rejects.toMatchObject({ code: "HOST_FAILED" });
  });
});

describe("decisions", () => {
  const { bindingId, scope } = BINDING;

  it("are shown once saved, and gone once undone", async () => {
    const { sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    const store = dossier.decisions(bindingId, scope);
    expect(dossier.decisions(bindingId, scope)).toBe(store);
    expect(store.remembered).toBe(true);
    store.subscribe(nothing);
    await settled();
    const saved = await dossier.saveDecisions(batchOf("theirs"));
    expect(store.getState()).toMatchObject({ kind: "ready", value: [{ source: "theirs" }] });
    expect(await dossier.undoDecisions(saved.id)).toEqual({ inverse: { name: "mine" } });
    await settled();
    expect(store.getState()).toEqual({ kind: "ready", value: [], refreshing: false });
  });

  it("last as long as the page where the host keeps none, and the store says so", async () => {
    const { sync, clock } = createStage(({ adapter: { references, links, runs, snapshots } }) => ({
      references,
      links,
      runs,
      snapshots,
    }));
    const dossier = sync.dossier(BAKERY);
    const store = dossier.decisions(bindingId, scope);
    expect(store.remembered).toBe(false);
    const first = await dossier.saveDecisions(batchOf("first"));
    const second = await dossier.saveDecisions(batchOf("second"));
    expect(first.id).not.toBe(second.id);
    const leave = store.subscribe(nothing);
    await settled();
    expect(store.getState()).toMatchObject({ value: [{ source: "first" }, { source: "second" }] });
    expect(store.getState()).toMatchObject({ value: [{ decidedAt: new Date(clock.now()).toISOString() }, {}] });
    expect(await dossier.undoDecisions(first.id)).toEqual({ inverse: { name: "mine" } });
    leave();
    store.subscribe(nothing);
    await settled();
    expect(store.getState()).toMatchObject({ value: [{ source: "second" }] });
    await expect(dossier.undoDecisions(batchId("never"))).rejects.toMatchObject({ code: "DECISION_NOT_FOUND" });
  });
});
