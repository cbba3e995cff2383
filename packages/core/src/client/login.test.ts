import { describe, expect, it } from "vitest";
import { settled } from "./testing/hand-clock.ts";
import { createStage } from "./testing/stage.ts";
import { BAKERY, batchOf, CHOICE, planOf } from "./testing/things.ts";

const nothing = (): void => {};

describe("a login that has expired", () => {
  it("keeps commands, and sends them once the user is back", async () => {
    const { server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    server.trouble("", "UNAUTHENTICATED");
    const saving = dossier.saveLink(planOf(BAKERY));
    const deciding = dossier.saveDecisions(batchOf("theirs"));
    await settled();
    expect(sync.standing.getState().login).toEqual({ kind: "expired", waiting: 2 });
    sync.retry();
    await settled();
    expect(sync.standing.getState().login).toEqual({ kind: "expired", waiting: 2 });
    server.trouble("", null);
    sync.retry();
    expect(await saving).toMatchObject({ ok: true });
    expect((await deciding).decisions.length).toBe(1);
    await settled();
    expect(sync.standing.getState().login).toEqual({ kind: "valid" });
    expect(dossier.getState().link).toMatchObject({ kind: "ready", value: { dossierId: BAKERY } });
    expect(server.count("decisions.save")).toBe(3);
  });

  it("keeps what was known, asks no more by itself, and goes on after", async () => {
    const { clock, server, sync } = createStage();
    server.link(BAKERY, 1);
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    server.trouble("", "UNAUTHENTICATED");
    await clock.advance(40_000);
    expect(dossier.getState().run).toMatchObject({ kind: "failed", cause: { code: "UNAUTHENTICATED" } });
    expect(dossier.getState().snapshot).toMatchObject({ kind: "ready", value: { version: 1 } });
    const before = server.calls.length;
    await clock.advance(600_000);
    expect(server.calls.length).toBe(before);
    server.trouble("", null);
    sync.retry();
    await settled();
    expect(dossier.getState().run.kind).toBe("ready");
    await clock.advance(16_000);
    expect(server.count("runs.latest")).toBe(4);
  });

  it("is noticed to be back when the user looks at the page again", async () => {
    const { server, page, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    server.trouble("", "UNAUTHENTICATED");
    const planning = dossier.planLink(CHOICE);
    await settled();
    page.set({ visible: false });
    server.trouble("", null);
    page.set({ visible: true });
    expect(await planning).toMatchObject({ fingerprint: "first" });
    expect(sync.standing.getState().login).toEqual({ kind: "valid" });
  });

  it("repeats a start that was refused for it", async () => {
    const { server, sync } = createStage();
    server.link(BAKERY, 1);
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    server.trouble("", "UNAUTHENTICATED");
    dossier.startSync();
    await settled();
    expect(dossier.getState().sync).toMatchObject({ kind: "failed", cause: { code: "UNAUTHENTICATED" } });
    server.trouble("", null);
    sync.retry();
    await settled();
    expect(dossier.getState().sync).toMatchObject({ kind: "queued", run: { id: "bakery-2" } });
  });

  it("says nothing of a run that is followed: it is waited for, and its end heard after", async () => {
    const { clock, server, sync } = createStage();
    server.link(BAKERY, 1);
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    dossier.startSync();
    await settled();
    server.trouble("", "UNAUTHENTICATED");
    await clock.advance(10_000);
    expect(dossier.getState().sync).toMatchObject({ kind: "queued", watch: { trouble: null } });
    expect(server.count("runs.get")).toBe(1);
    dossier.cancelSync?.();
    await settled();
    server.trouble("", null);
    sync.retry();
    await settled();
    expect(dossier.getState().sync.kind).toBe("cancelled");
  });

  it("is not taken for expired by an answer from before it came back", async () => {
    const { server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(nothing);
    await settled();
    server.trouble("", "UNAUTHENTICATED");
    const letGo = server.holdBack("links.plan");
    const planning = dossier.planLink(CHOICE);
    dossier.refresh();
    await settled();
    server.trouble("", null);
    sync.retry();
    await settled();
    const kinds: string[] = [];
    sync.standing.subscribe(({ login }) => kinds.push(login.kind));
    letGo();
    expect(await planning).toMatchObject({ fingerprint: "first" });
    expect(kinds).toEqual([]);
  });

  it("fails what waits where the user gives up, or calls one off", async () => {
    const { server, sync } = createStage();
    const dossier = sync.dossier(BAKERY);
    server.trouble("", "UNAUTHENTICATED");
    const off = new AbortController();
    const first = expect(dossier.planLink(CHOICE, { signal: off.signal })).rejects.toMatchObject({ code: "CANCELLED" });
    const second = expect(dossier.planLink(CHOICE)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await settled();
    off.abort();
    await first;
    expect(sync.standing.getState().login).toEqual({ kind: "expired", waiting: 1 });
    sync.abandon();
    await second;
    expect(sync.standing.getState().login).toEqual({ kind: "expired", waiting: 0 });
  });
});
