import { describe, expect, it, vi } from "vitest";
import { adminSyncError } from "../errors/admin-sync-error.ts";
import { createAdminSync } from "./create-admin-sync.ts";
import { settled } from "./testing/hand-clock.ts";
import { createStage } from "./testing/stage.ts";
import { BAKERY, CHOICE } from "./testing/things.ts";

const NONE_FITS = { outcome: "none-fits", best: null, matches: [] } as const;
const nothing = (): void => {};
const entry = (id: string) =>
  ({
    id,
    dossierId: BAKERY,
    at: "2026-11-24T08:00:00.000Z",
    by: null,
    event: { what: "unlinked", connectionName: "AdminPulse", externalId: "1001" },
  }) as const;

describe("ports that are absent", () => {
  it("hide what needs them", () => {
    const bare = createStage(({ adapter: { references, links, runs, snapshots } }) => {
      const [start, get, latest] = [runs.start.bind(runs), runs.get.bind(runs), runs.latest.bind(runs)];
      return { references, links, runs: { start, get, latest }, snapshots };
    });
    expect(bare.sync.dossier(BAKERY)).not.toHaveProperty("cancelSync");
    expect(bare.sync.dossier(BAKERY)).not.toHaveProperty("history");
    expect(bare.sync.connections()).not.toHaveProperty("manage");
    const whole = createStage().sync;
    expect(whole.dossier(BAKERY)).toHaveProperty("cancelSync");
    expect(whole.dossier(BAKERY)).toHaveProperty("history");
    expect(whole.connections()).toHaveProperty("manage");
  });
});

describe("connections", () => {
  it("are loaded while watched: those that are connected always, those that are offered where somebody asks", async () => {
    const { server, sync } = createStage();
    const connections = sync.connections();
    connections.subscribe(nothing);
    await settled();
    expect(connections.getState()).toMatchObject({ kind: "ready", value: [{ name: "AdminPulse" }] });
    expect(server.calls).toEqual(["references.connections"]);
    connections.manage?.offered.subscribe(nothing);
    await settled();
    expect(connections.manage?.offered.getState()).toMatchObject({ value: { connections: [{ name: "AdminPulse" }] } });
    await connections.manage?.rename(CHOICE.connectionId, "Kantoor Gent");
    await settled();
    expect(connections.getState()).toMatchObject({ value: [{ name: "Kantoor Gent" }] });
    await connections.manage?.remove(CHOICE.connectionId);
    await settled();
    expect(connections.manage?.offered.getState()).toMatchObject({ value: { connections: [] } });
  });

  it("are asked for again after a trial that failed, since it may have marked one as broken", async () => {
    const { server, sync } = createStage();
    const connections = sync.connections();
    connections.subscribe(nothing);
    await settled();
    server.trouble("connections.test", "CREDENTIALS_REJECTED");
    await expect(connections.manage?.test(CHOICE.connectionId)).rejects.toMatchObject({ code: "CREDENTIALS_REJECTED" });
    expect(server.count("references.connections")).toBe(2);
  });
});

describe("references", () => {
  it("are looked for through the instance, so that an expired login is noticed there too", async () => {
    const { server, sync } = createStage();
    const query = { connectionId: CHOICE.connectionId, text: "peet" };
    expect(await sync.references.search(query)).toEqual({ references: [], cursor: null });
    server.trouble("references", "UNAUTHENTICATED");
    await expect(sync.references.search(query)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(sync.standing.getState().login).toEqual({ kind: "expired", waiting: 0 });
  });

  it("are suggested where the adapter does, and an expired login is noticed there too", async () => {
    expect(createStage().sync.references.suggest).toBeUndefined();
    let loggedIn = true;
    const suggest = async (): Promise<typeof NONE_FITS> => {
      if (!loggedIn) throw adminSyncError("UNAUTHENTICATED");
      return NONE_FITS;
    };
    const { sync } = createStage(({ adapter }) => ({
      ...adapter,
      references: { ...adapter.references, suggest },
    }));
    expect(await sync.references.suggest?.(BAKERY, CHOICE.connectionId)).toEqual(NONE_FITS);
    loggedIn = false;
    await expect(sync.references.suggest?.(BAKERY, CHOICE.connectionId)).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(sync.standing.getState().login).toEqual({ kind: "expired", waiting: 0 });
  });
});

describe("history", () => {
  it("goes further back on demand, and keeps that when there is news", async () => {
    const { server, sync } = createStage();
    server.history.push(entry("5"), entry("4"), entry("3"), entry("2"), entry("1"));
    const { history } = sync.dossier(BAKERY);
    history?.subscribe(nothing);
    await settled();
    expect(history?.getState()).toMatchObject({ value: { entries: [{ id: "5" }, { id: "4" }], cursor: "3" } });
    await Promise.all([history?.more(), history?.more()]);
    expect(history?.getState()).toMatchObject({ value: { entries: { length: 4 }, cursor: "1" } });
    server.history.unshift(entry("6"));
    history?.refresh();
    await settled();
    const state = history?.getState();
    const ids = state?.kind === "ready" ? state.value.entries.map(({ id }) => id) : [];
    expect(ids).toEqual(["6", "5", "4", "3", "2"]);
    await history?.more();
    await history?.more();
    expect(history?.getState()).toMatchObject({ value: { entries: { length: 6 }, cursor: null } });
    expect(server.count("history.list")).toBe(4);
  });
});

describe("a history that begins anew", () => {
  it("takes no older page that belongs to what it was before", async () => {
    const { server, sync } = createStage();
    server.history.push(entry("3"), entry("2"), entry("1"));
    const { history } = sync.dossier(BAKERY);
    history?.subscribe(nothing);
    await settled();
    const letGo = server.holdBack("history.list");
    const more = history?.more();
    server.history.unshift(entry("9"), entry("8"), entry("7"));
    history?.refresh();
    await settled();
    letGo();
    await more;
    expect(history?.getState()).toMatchObject({ value: { entries: [{ id: "9" }, { id: "8" }], cursor: "7" } });
  });
});

describe("on a server that renders", () => {
  it("making an instance and reading its stores touches nothing of a browser", () => {
    const touched = vi.fn();
    const trap = new Proxy({}, { get: touched, has: touched });
    for (const name of ["window", "document", "navigator", "BroadcastChannel"]) vi.stubGlobal(name, trap);
    const { server } = createStage();
    const sync = createAdminSync({ adapter: server.adapter });
    expect(sync.dossier(BAKERY).getInitialState()).toMatchObject({ link: { kind: "loading" }, sync: { kind: "idle" } });
    expect(sync.connections().getInitialState()).toEqual({ kind: "loading" });
    expect(sync.standing.getInitialState()).toEqual({ online: true, login: { kind: "valid" } });
    expect(touched).not.toHaveBeenCalled();
    expect(server.calls).toEqual([]);
    vi.unstubAllGlobals();
  });

  it("works where there is no window at all, by its own clock", async () => {
    const { server } = createStage();
    server.link(BAKERY, 1);
    const sync = createAdminSync({ adapter: server.adapter });
    const leave = sync.dossier(BAKERY).subscribe(nothing);
    await settled();
    expect(sync.dossier(BAKERY).getState().snapshot).toMatchObject({ value: { version: 1 } });
    leave();
  });
});
