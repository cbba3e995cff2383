import { describe, expect, it } from "vitest";
import type { Dossier } from "./dossier.ts";
import { settled } from "./testing/hand-clock.ts";
import { createStage, type Stage } from "./testing/stage.ts";
import { BAKERY } from "./testing/things.ts";

async function opened(): Promise<Stage & { readonly dossier: Dossier; readonly kinds: string[] }> {
  const stage = createStage();
  stage.server.link(BAKERY, 1);
  const dossier = stage.sync.dossier(BAKERY);
  const kinds: string[] = [];
  dossier.subscribe(({ sync }) => {
    if (kinds.at(-1) !== sync.kind) kinds.push(sync.kind);
  });
  await stage.clock.advance(1000);
  kinds.length = 0;
  return { ...stage, dossier, kinds };
}

describe("pulling a record", () => {
  it("goes from queued over running to succeeded, and then has the new snapshot", async () => {
    const { clock, server, dossier, kinds } = await opened();
    dossier.startSync();
    await settled();
    server.change(BAKERY, { kind: "start", at: clock.now() });
    await clock.advance(1000);
    expect(dossier.getState().snapshot).toMatchObject({ value: { version: 1 } });
    server.finish(BAKERY);
    await clock.advance(1000);
    const { snapshot, run, announced } = dossier.getState();
    expect(kinds).toEqual(["queued", "running", "succeeded"]);
    expect(snapshot).toMatchObject({ kind: "ready", value: { version: 2 } });
    expect(run).toMatchObject({ value: { id: "bakery-2", state: { kind: "succeeded" } } });
    expect(announced).toEqual({ number: 1, outcome: { kind: "succeeded", changed: true } });
    expect(server.count("snapshots.latest")).toBe(2);
  });

  it("starts once, however often it is pressed", async () => {
    const { server, dossier } = await opened();
    dossier.startSync();
    dossier.startSync();
    await settled();
    dossier.startSync();
    await settled();
    expect(server.count("runs.start")).toBe(1);
  });

  it("joins a run that another user has started, at the next poll, and follows it faster", async () => {
    const { clock, server, dossier } = await opened();
    server.startRun(BAKERY);
    await clock.advance(14_000);
    expect(dossier.getState().sync.kind).toBe("queued");
    await clock.advance(3000);
    expect(server.count("runs.get")).toBeGreaterThanOrEqual(2);
    server.finish(BAKERY);
    await clock.advance(5000);
    expect(dossier.getState().sync.kind).toBe("succeeded");
    expect(dossier.getState().snapshot).toMatchObject({ value: { version: 2 } });
  });

  it("ends as stalled when the server keeps silent, by the client's own deadline", async () => {
    const { clock, server, dossier } = await opened();
    dossier.startSync();
    await settled();
    server.trouble("", "silence");
    await clock.advance(70_000);
    const { sync } = dossier.getState();
    expect(sync).toMatchObject({ kind: "stalled", by: "client", cause: { code: "SERVER_UNREACHABLE" } });
    server.trouble("", null);
    server.finish(BAKERY);
    await clock.advance(60_000);
    expect(dossier.getState().sync.kind).toBe("succeeded");
  });

  it("ends as stalled when a start is not answered", async () => {
    const { clock, server, dossier } = await opened();
    server.trouble("runs.start", "silence");
    dossier.startSync();
    await clock.advance(29_000);
    expect(dossier.getState().sync.kind).toBe("queued");
    await clock.advance(2000);
    expect(dossier.getState().sync).toMatchObject({ kind: "stalled", by: "client" });
  });

  it("asks for a run once at a time, and no other poll while it lasts; after it, it polls as before", async () => {
    const { clock, server, dossier } = await opened();
    dossier.startSync();
    await settled();
    server.trouble("runs.get", "silence");
    await clock.advance(14_000);
    expect([server.count("runs.get"), server.count("runs.latest")]).toEqual([1, 1]);
    server.trouble("runs.get", null);
    server.finish(BAKERY);
    await clock.advance(10_000);
    expect(dossier.getState().sync.kind).toBe("succeeded");
    server.startRun(BAKERY);
    await clock.advance(16_000);
    expect(dossier.getState().sync).toMatchObject({ kind: "queued", run: { id: "bakery-3" } });
  });

  it("takes no older run for the newest, however late the answer comes", async () => {
    const { server, dossier } = await opened();
    const letGo = server.holdBack("runs.latest");
    dossier.refresh();
    dossier.startSync();
    await settled();
    letGo();
    await settled();
    expect(dossier.getState().run).toMatchObject({ kind: "ready", value: { id: "bakery-2" } });
    expect(dossier.getState().sync).toMatchObject({ kind: "queued", run: { id: "bakery-2" } });
  });

  it("keeps its deadlines where a listener starts the next run at the end of one", async () => {
    const { clock, server, dossier } = await opened();
    const leave = dossier.subscribe(({ sync }) => {
      if (sync.kind !== "succeeded") return;
      leave();
      server.trouble("runs.start", "silence");
      dossier.startSync();
    });
    dossier.startSync();
    await settled();
    server.finish(BAKERY);
    await clock.advance(2000);
    expect(dossier.getState().sync).toMatchObject({ kind: "queued", run: null });
    await clock.advance(30_000);
    expect(dossier.getState().sync).toMatchObject({ kind: "stalled", by: "client" });
  });

  it("cancels", async () => {
    const { clock, dossier, kinds } = await opened();
    dossier.startSync();
    await settled();
    dossier.cancelSync?.();
    await clock.advance(100);
    expect(kinds).toEqual(["queued", "cancelled"]);
    expect(dossier.getState().announced?.outcome).toEqual({ kind: "cancelled" });
  });

  it("says why a start was refused, and forgets it once seen", async () => {
    const { server, dossier } = await opened();
    server.trouble("runs.start", "RATE_LIMITED");
    dossier.startSync();
    await settled();
    expect(dossier.getState().sync).toMatchObject({ kind: "failed", cause: { code: "RATE_LIMITED" } });
    dossier.dismissSync();
    expect(dossier.getState().sync.kind).toBe("idle");
  });

  it("finds that the link is gone when a start is refused for it", async () => {
    const { server, dossier } = await opened();
    server.unlink(BAKERY);
    dossier.startSync();
    await settled();
    expect(dossier.getState().link).toMatchObject({ kind: "ready", value: null });
    expect(dossier.getState().sync.kind).toBe("idle");
  });

  it("goes on with a run that was left, and takes its end where that came meanwhile", async () => {
    const stage = createStage();
    stage.server.link(BAKERY, 1);
    const dossier = stage.sync.dossier(BAKERY);
    const leave = dossier.subscribe(() => {});
    await settled();
    dossier.startSync();
    await settled();
    leave();
    await settled();
    expect(stage.clock.timers()).toBe(0);
    await stage.clock.advance(1_000_000);
    stage.server.finish(BAKERY);
    const kinds: string[] = [];
    const letGo = stage.server.holdBack("runs.latest");
    stage.server.holdBack("runs.get");
    dossier.subscribe(({ sync }) => kinds.push(sync.kind));
    await stage.clock.advance(100);
    letGo();
    await settled();
    expect(kinds).not.toContain("stalled");
    expect(dossier.getState().sync.kind).toBe("succeeded");
    expect(dossier.getState().snapshot).toMatchObject({ value: { version: 2 } });
  });

  it("sends a start that nobody watches, and leaves nothing behind", async () => {
    const { clock, server, sync } = createStage();
    server.link(BAKERY, 1);
    sync.dossier(BAKERY).startSync();
    await settled();
    expect(server.calls).toEqual(["runs.start"]);
    expect(sync.dossier(BAKERY).getState().sync.kind).toBe("queued");
    expect(clock.timers()).toBe(0);
  });
});

describe("the line and the user's eye", () => {
  it("asks nothing by itself while offline, and for everything when the line is back", async () => {
    const { clock, server, page, sync, dossier } = await opened();
    page.set({ online: false });
    expect(sync.standing.getState().online).toBe(false);
    const before = server.calls.length;
    await clock.advance(120_000);
    expect(server.calls.length).toBe(before);
    server.startRun(BAKERY);
    server.finish(BAKERY);
    page.set({ online: true });
    await settled();
    expect(sync.standing.getState().online).toBe(true);
    expect(dossier.getState().snapshot).toMatchObject({ value: { version: 2 } });
    expect(server.calls.slice(before).toSorted()).toEqual(["links.get", "runs.latest", "snapshots.latest"]);
  });

  it("says that a run which is followed can't be seen while offline, and goes on after", async () => {
    const { clock, server, page, dossier } = await opened();
    dossier.startSync();
    await settled();
    page.set({ online: false });
    expect(dossier.getState().sync).toMatchObject({ kind: "queued", watch: { trouble: { code: "OFFLINE" } } });
    server.finish(BAKERY);
    page.set({ online: true });
    await clock.advance(10);
    expect(dossier.getState().sync.kind).toBe("succeeded");
  });

  it("asks nothing when the page is seen again while the line is away", async () => {
    const { server, page } = await opened();
    page.set({ online: false, visible: false });
    const before = server.calls.length;
    page.set({ visible: true });
    await settled();
    expect(server.calls.length).toBe(before);
  });

  it("asks less while the page is hidden, and at once when it is seen again", async () => {
    const { clock, server, page } = await opened();
    page.set({ visible: false });
    const asked = (): number => server.count("runs.latest");
    const before = asked();
    await clock.advance(59_000);
    expect(asked()).toBe(before);
    await clock.advance(2000);
    expect(asked()).toBe(before + 1);
    page.set({ visible: true });
    expect(asked()).toBe(before + 2);
    await clock.advance(16_000);
    expect(asked()).toBe(before + 3);
  });

  it("tries again by itself what failed for a while, keeping what was known", async () => {
    const { clock, server, dossier } = await opened();
    server.trouble("links", "DATABASE_UNAVAILABLE");
    dossier.refresh();
    await settled();
    const { link } = dossier.getState();
    expect(link).toMatchObject({ kind: "failed", cause: { code: "DATABASE_UNAVAILABLE" } });
    expect(link).toMatchObject({ known: { value: { referenceName: "Bakkerij Peeters" } } });
    server.trouble("links", null);
    await clock.advance(1000);
    expect(dossier.getState().link.kind).toBe("ready");
  });

  it("asks for a poll no more where it can't help", async () => {
    const { clock, server, sync } = createStage();
    server.trouble("", "DOSSIER_NOT_FOUND");
    const dossier = sync.dossier(BAKERY);
    dossier.subscribe(() => {});
    await clock.advance(120_000);
    expect(dossier.getState().link).toMatchObject({ kind: "failed", known: null });
    expect(server.count("runs.latest")).toBeLessThanOrEqual(2);
  });
});
