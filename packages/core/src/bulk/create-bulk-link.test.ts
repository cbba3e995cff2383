import { describe, expect, test } from "vitest";
import { createHandClock } from "../client/testing/hand-clock.ts";
import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { DossierId } from "../model/ids.ts";
import type { BulkLink } from "./bulk-link.ts";
import { toLink } from "./clashes.ts";
import { createBulkLink } from "./create-bulk-link.ts";
import { sections } from "./section.ts";
import { byName, CONNECTION, createBulkOffice, dossierId, externalId, reference } from "./testing/bulk-office.ts";
import type { BulkOffice } from "./testing/bulk-office.ts";

const BAKERY = dossierId("bakery");
const GARAGE = dossierId("garage");
const UNKNOWN = dossierId("unknown");
const DOSSIERS = { bakery: "BAKKERIJ PEETERS", garage: "Garage Maes Gent", unknown: "Xantippa" };
const REFERENCES = [
  reference("r1", "Bakkerij Peeters"),
  reference("r2", "Garage Maes"),
  reference("r3", "Garage Claes"),
  reference("r4", "Bakkerij Peeters Zonen"),
];

interface Stage {
  readonly bulk: BulkLink;
  readonly office: BulkOffice;
  readonly clock: ReturnType<typeof createHandClock>;
}

async function loaded(office: BulkOffice): Promise<Stage> {
  const clock = createHandClock(Date.parse("2026-11-24T12:00:00.000Z"));
  const createIndex = (all: Parameters<typeof byName>[0]): ReturnType<typeof byName> => byName(all);
  const bulk = createBulkLink({ adapter: office.adapter, connectionId: CONNECTION, createIndex, clock });
  const loading = bulk.load();
  await clock.advance(1_000);
  await loading;
  return { bulk, office, clock };
}

const open = (): Promise<Stage> => loaded(createBulkOffice(DOSSIERS, REFERENCES));
const outcomeOf = ({ bulk }: Stage, id: DossierId): string | undefined =>
  bulk.store.getState().rows.get(id)?.outcome.kind;
const choiceOf = ({ bulk }: Stage, id: DossierId): string | undefined =>
  bulk.store.getState().rows.get(id)?.choice.kind;
const sectionOf = ({ bulk }: Stage, id: DossierId): string | undefined => sections(bulk.store.getState().rows).get(id);

describe("linking in bulk", () => {
  test("ticks what is certain, leaves what is likely to the user, and proposes nothing for the rest", async () => {
    const stage = await open();
    expect([BAKERY, GARAGE, UNKNOWN].map((id) => sectionOf(stage, id))).toEqual(["certain", "likely", "none"]);
    expect([BAKERY, GARAGE, UNKNOWN].map((id) => choiceOf(stage, id))).toEqual(["link", "open", "open"]);
    expect(stage.office.links.size).toBe(0);
  });

  test("links what is ticked, renames it, and takes all of it back at once", async () => {
    const stage = await open();
    const { bulk, office } = stage;
    bulk.choose(GARAGE, reference("r2", "Garage Maes"));
    await bulk.link();
    expect(bulk.store.getState().phase).toEqual({ kind: "linked" });
    expect(office.names.get(BAKERY)).toBe("Bakkerij Peeters");
    expect(office.links.get(GARAGE)?.externalId).toBe("r2");
    await bulk.undo();
    expect(bulk.store.getState().phase).toEqual({ kind: "undone", left: 0 });
    expect([...office.names.values()]).toEqual(Object.values(DOSSIERS));
    expect(office.links.size).toBe(0);
  });

  test("leaves a dossier alone on which somebody decided before", async () => {
    const office = createBulkOffice(DOSSIERS, REFERENCES);
    office.decided.add(BAKERY);
    const stage = await loaded(office);
    expect(sectionOf(stage, BAKERY)).toBe("decided-before");
    expect(toLink(stage.bulk.store.getState().rows)).toEqual([]);
  });

  test("shows two dossiers that want the same reference, ticks neither, and links the one that the user picks", async () => {
    const twin = dossierId("twin");
    const stage = await loaded(createBulkOffice({ ...DOSSIERS, twin: "Bakkerij peeters" }, REFERENCES));
    expect([BAKERY, twin].map((id) => sectionOf(stage, id))).toEqual(["clash", "clash"]);
    expect([BAKERY, twin].map((id) => choiceOf(stage, id))).toEqual(["open", "open"]);
    const same = reference("r1", "Bakkerij Peeters");
    stage.bulk.choose(BAKERY, same);
    stage.bulk.choose(twin, same);
    expect(toLink(stage.bulk.store.getState().rows)).toEqual([]);
    stage.bulk.untick(twin);
    expect(toLink(stage.bulk.store.getState().rows)).toEqual([BAKERY]);
  });

  test("does not tick a reference that is linked already, or can't be", async () => {
    const taken = { ...reference("r1", "Bakkerij Peeters"), linkedTo: [dossierId("other")] };
    const stage = await loaded(createBulkOffice(DOSSIERS, [taken]));
    expect(choiceOf(stage, BAKERY)).toBe("open");
  });

  test("remembers that none fits", async () => {
    const stage = await open();
    await stage.bulk.noneFits(BAKERY);
    expect(sectionOf(stage, BAKERY)).toBe("none-fits");
    const again = await loaded(stage.office);
    expect(sectionOf(again, BAKERY)).toBe("none-fits");
    expect(toLink(again.bulk.store.getState().rows)).toEqual([]);
  });

  test("sinks what was refused, here and when it is opened again", async () => {
    const stage = await open();
    await stage.bulk.reject(BAKERY, externalId("r1"));
    for (const one of [stage, await loaded(stage.office)]) {
      const suggestion = one.bulk.store.getState().rows.get(BAKERY)?.suggestion;
      if (suggestion?.kind !== "found") throw new Error("suggestions are there once it is loaded");
      expect(suggestion.best).toBeNull();
      expect(suggestion.candidates.map(({ reference: found }) => found.externalId)).toEqual(["r4", "r1"]);
      expect(choiceOf(one, BAKERY)).toBe("open");
    }
  });

  test("holds what warns until the user has seen it", async () => {
    const stage = await open();
    stage.office.warnings = [{ kind: "enterprise-number-differs", dossier: "0403019261", reference: "0202239951" }];
    await stage.bulk.link();
    expect(outcomeOf(stage, BAKERY)).toBe("held");
    expect(sectionOf(stage, BAKERY)).toBe("trouble");
    await stage.bulk.confirm(BAKERY);
    expect(outcomeOf(stage, BAKERY)).toBe("linked");
  });

  test("plans anew where the dossier changed in between", async () => {
    const stage = await open();
    let once = true;
    stage.office.inTheWay = (call, id) => {
      if (call === "save" && once) stage.office.names.set(id, "Bakkerij van Peeters");
      once = call !== "save" && once;
    };
    await stage.bulk.link();
    expect(outcomeOf(stage, BAKERY)).toBe("linked");
    expect(stage.bulk.store.getState().rows.get(BAKERY)?.outcome).toMatchObject({
      renamedFrom: "Bakkerij van Peeters",
    });
  });

  test("goes on past a dossier that fails, which can be tried again", async () => {
    const stage = await open();
    const { bulk, office } = stage;
    bulk.choose(GARAGE, reference("r2", "Garage Maes"));
    office.inTheWay = (_call, id) => {
      if (id === BAKERY) throw adminSyncError("PACKAGE_SILENT");
    };
    await bulk.link();
    expect([outcomeOf(stage, BAKERY), outcomeOf(stage, GARAGE)]).toEqual(["failed", "linked"]);
    office.inTheWay = () => undefined;
    await bulk.link();
    expect(outcomeOf(stage, BAKERY)).toBe("linked");
  });

  test("stops at what would meet every dossier, says so, and goes on later", async () => {
    const stage = await open();
    const { bulk, office } = stage;
    office.inTheWay = () => {
      throw adminSyncError("UNAUTHENTICATED");
    };
    await bulk.link();
    expect(bulk.store.getState().phase).toMatchObject({ kind: "stopped", error: { code: "UNAUTHENTICATED" } });
    expect(outcomeOf(stage, BAKERY)).toBe("none");
    office.inTheWay = () => undefined;
    await bulk.link();
    expect(bulk.store.getState().phase).toEqual({ kind: "linked" });
  });

  test("waits as long as the package says that it must", async () => {
    const stage = await open();
    const { bulk, office, clock } = stage;
    let asked = 0;
    office.inTheWay = (call) => {
      asked += call === "plan" ? 1 : 0;
      if (asked === 1) throw adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: 30 });
    };
    const linking = bulk.link();
    await clock.advance(29_000);
    expect(outcomeOf(stage, BAKERY)).toBe("linking");
    await clock.advance(1_000);
    await linking;
    expect(outcomeOf(stage, BAKERY)).toBe("linked");
  });

  test("stops on demand after what is under way", async () => {
    const stage = await open();
    const { bulk, office } = stage;
    bulk.choose(GARAGE, reference("r2", "Garage Maes"));
    bulk.choose(UNKNOWN, reference("r3", "Garage Claes"));
    office.inTheWay = (call) => (call === "save" ? bulk.stop() : undefined);
    await bulk.link();
    const { phase } = bulk.store.getState();
    expect(phase).toEqual({ kind: "stopped", task: "linking", progress: { done: 2, total: 3 }, error: null });
    expect(outcomeOf(stage, UNKNOWN)).toBe("none");
    office.inTheWay = () => undefined;
    await bulk.link();
    expect(outcomeOf(stage, UNKNOWN)).toBe("linked");
  });

  test("that is taken back and stopped on the way links nothing anew, and is taken back further on demand", async () => {
    const stage = await open();
    const { bulk, office } = stage;
    bulk.choose(GARAGE, reference("r2", "Garage Maes"));
    bulk.choose(UNKNOWN, reference("r3", "Garage Claes"));
    await bulk.link();
    office.inTheWay = (call) => (call === "undo" ? bulk.stop() : undefined);
    await bulk.undo();
    expect(bulk.store.getState().phase).toMatchObject({ kind: "stopped", task: "undoing" });
    expect(office.links.size).toBeGreaterThan(0);
    office.inTheWay = () => undefined;
    await bulk.undo();
    expect(office.links.size).toBe(0);
  });

  test("leaves alone, when it is taken back, what somebody linked anew since", async () => {
    const stage = await open();
    await stage.bulk.link();
    stage.office.links.delete(BAKERY);
    await stage.bulk.undo();
    expect(stage.bulk.store.getState().phase).toEqual({ kind: "undone", left: 1 });
  });

  test("says why it could not be read, and reads on demand again", async () => {
    const office = createBulkOffice(DOSSIERS, REFERENCES);
    const down = { ...office.adapter.references, search: () => Promise.reject(adminSyncError("OFFLINE")) };
    const adapter = { ...office.adapter, references: down };
    const bulk = createBulkLink({ adapter, connectionId: CONNECTION, createIndex: (all) => byName(all) });
    await bulk.load();
    expect(bulk.store.getState().phase).toMatchObject({ kind: "load-failed", error: { code: "OFFLINE" } });
  });

  test("needs an adapter that lists dossiers", () => {
    const { references, links } = createBulkOffice({}, []).adapter;
    const make = (): BulkLink =>
      createBulkLink({ adapter: { references, links }, connectionId: CONNECTION, createIndex: (all) => byName(all) });
    expect(make).toThrow(expect.objectContaining({ code: "CONFIGURATION_INVALID" }));
  });
});
