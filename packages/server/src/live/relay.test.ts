import { adminSyncError } from "@adminsync/core/errors";
import { parseDossierId, type Change, type FirmId } from "@adminsync/core/model";
import { afterEach, expect, it } from "vitest";
import type { Database } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import { eachDatabase } from "../database/testing/each-database.ts";
import { firm } from "../database/testing/firm.ts";
import { silentLog } from "../log.ts";
import { CHANGES_CHANNEL, createRelay, type Relay } from "./relay.ts";

const LINDE = firm("linde");
const change = (id: string): Change => ({ changed: "run", dossierId: parseDossierId(id) });

interface Listening {
  readonly heard: (readonly [FirmId, readonly Change[]])[];
  readonly missed: () => number;
  /** Resolves when so many changes were heard. */
  readonly until: (count: number) => Promise<void>;
}

eachDatabase("changes between servers", ({ kind, database, location }) => {
  const relays: Relay[] = [];
  const opened: Database[] = [];
  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    for (const one of opened.splice(0)) await one.close();
  });

  const listening = async (on: Database): Promise<Listening> => {
    const heard: (readonly [FirmId, readonly Change[]])[] = [];
    let missed = 0;
    let look = (): void => {};
    const deliver = (firmId: FirmId, changes: readonly Change[]): void => {
      heard.push([firmId, changes]);
      look();
    };
    const relay = createRelay({ database: on, log: silentLog, deliver, missed: () => void (missed += 1) });
    relays.push(relay);
    await relay.start();
    const count = (): number => heard.flatMap(([, changes]) => changes).length;
    const until = (wanted: number): Promise<void> =>
      new Promise((resolve) => {
        look = () => {
          if (count() >= wanted) resolve();
        };
        look();
      });
    return { heard, missed: () => missed, until };
  };
  const tell = (on: Database, ...ids: string[]): Promise<void> =>
    on.asFirm(LINDE, async (sql) => {
      await sql.run("select 1");
      for (const id of ids) sql.tell(change(id));
    });

  it("are heard where they were made, each once, and only once they are committed", async () => {
    const here = await listening(database());
    const refused = database().asFirm(LINDE, async (sql) => {
      sql.tell(change("rolled-back"));
      throw adminSyncError("FORBIDDEN");
    });
    await expect(refused).rejects.toThrow(adminSyncError("FORBIDDEN"));
    await tell(database(), "a", "a", "b");
    await here.until(2);
    expect(here.heard).toEqual([[LINDE, [change("a"), change("b")]]]);
  });

  it("can't be told of by a transaction over all firms", async () => {
    await expect(database().asServer(async (sql) => sql.tell(change("a")))).rejects.toThrow(TypeError);
  });

  if (kind === "embedded") return;

  it("are heard by another server, all of them, however many", async () => {
    const other = await openDatabase(location());
    opened.push(other);
    await listening(database());
    const there = await listening(other);
    expect(there.missed()).toBe(1);
    const ids = Array.from({ length: 700 }, (_, at) => `dossier-${at}-${"é".repeat(20)}`);
    await tell(database(), ...ids);
    await there.until(700);
    expect(there.heard.flatMap(([, changes]) => changes)).toEqual(ids.map(change));
  });

  it("are taken only from words that are ours, and a word of what was missed is understood", async () => {
    const here = await listening(database());
    const before = here.missed();
    const strange = ["", "{", "7", '{"by":"x","changes":[{"firmId":"","change":{}}]}'];
    const missed = JSON.stringify({ by: "another", changes: null });
    const one = JSON.stringify({ by: "another", changes: [{ firmId: LINDE, change: change("a") }] });
    for (const word of [...strange, missed, one]) {
      await database().executeSql("select pg_notify($1, $2)", [CHANGES_CHANNEL, word]);
    }
    await here.until(1);
    expect([here.heard, here.missed()]).toEqual([[[LINDE, [change("a")]]], before + 1]);
  });
});
