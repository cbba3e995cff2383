import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConnectionId, parseFirmId, type ConnectionId, type FirmId } from "../model/ids.ts";
import { dueNights, type DueNight, type NightlyConnection, type NightlyFirm } from "./due-runs.ts";

const MINUTE = 60_000;
const OPENS = Date.parse("2026-11-24T01:00Z");
const CLOSES = Date.parse("2026-11-24T04:00Z");
const ZONE = { window: { from: "02:00", to: "05:00" }, timeZone: "Europe/Brussels" } as const;

function firm(index: number): FirmId {
  const id = parseFirmId(`firm-${index}`);
  if (id === null) throw new Error("not an id");
  return id;
}

function connection(index: number, more: Partial<NightlyConnection> = {}): NightlyConnection {
  const connectionId = parseConnectionId(`connection-${index}`);
  if (connectionId === null) throw new Error("not an id");
  const state = { kind: "connected", since: "2026-01-01T00:00:00Z" } as const;
  return { firmId: firm(index), connectionId, state, lastNight: null, ...more };
}

const many = (count: number): readonly NightlyConnection[] =>
  Array.from({ length: count }, (_, index) => connection(index));
const dueAt = (
  now: number,
  connections: readonly NightlyConnection[],
  firms: readonly NightlyFirm[] = [],
): DueNight | null => dueNights({ ...ZONE, now, connections, firms });

/** Asks at each of these moments and notes what was begun, as a server does; answers when each connection began. */
function live(
  moments: readonly number[],
  connections: readonly NightlyConnection[],
): ReadonlyMap<ConnectionId, number> {
  const began = new Map<ConnectionId, number>();
  for (const now of moments) {
    const lastNight = (id: ConnectionId) => (began.has(id) ? "2026-11-24" : null);
    const due =
      dueAt(
        now,
        connections.map((one) => ({ ...one, lastNight: lastNight(one.connectionId) })),
      )?.due ?? [];
    for (const { connectionId } of due) {
      expect(began.has(connectionId)).toBe(false);
      began.set(connectionId, now);
    }
  }
  return began;
}

const everyMinute = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / MINUTE)) }, (_, index) => from + index * MINUTE);

describe("what is due at night", () => {
  it("is nothing outside the window", () => {
    expect(dueAt(OPENS - 1, many(10))).toBeNull();
    expect(dueAt(CLOSES, many(10))).toBeNull();
  });

  it("is each connection once, three thousand of them spread over the first three quarters of the window", () => {
    const began = live(everyMinute(OPENS, CLOSES), many(3000));
    expect(began.size).toBe(3000);
    const perMinute = new Map<number, number>();
    for (const at of began.values()) perMinute.set(at, (perMinute.get(at) ?? 0) + 1);
    expect(perMinute.size).toBeGreaterThanOrEqual(134);
    expect(Math.max(...perMinute.values())).toBeLessThan(60);
    expect(Math.max(...began.values())).toBeLessThanOrEqual(OPENS + 136 * MINUTE);
  });

  it("leaves out what is not connected, and what was pulled this night", () => {
    const since = "2026-01-01T00:00:00Z";
    const connections = [
      connection(1),
      connection(2, { state: { kind: "broken", since, code: "CREDENTIALS_REJECTED" } }),
      connection(3, { state: { kind: "pending", needed: { kind: "oauth" } } }),
      connection(4, { lastNight: "2026-11-24" }),
      connection(5, { lastNight: "2026-11-23" }),
    ];
    const due = dueAt(CLOSES - 1, connections);
    expect(due?.night).toBe("2026-11-24");
    expect(due?.due).toEqual(
      [connection(1), connection(5)].map(({ firmId, connectionId }) => ({ firmId, connectionId })),
    );
  });

  it("is caught up by a server that was down, as long as the window is open", () => {
    expect(live([CLOSES - MINUTE], many(50)).size).toBe(50);
    expect(live([CLOSES, CLOSES + MINUTE], many(50)).size).toBe(0);
  });

  it("is each connection once, whenever a server happens to be up", () => {
    const moments = fc.uniqueArray(fc.integer({ min: OPENS - 60 * MINUTE, max: CLOSES + 60 * MINUTE }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(moments, (asked) => {
        const sorted = asked.toSorted((a, b) => a - b);
        const began = live(sorted, many(20));
        const last = sorted.findLast((now) => now < CLOSES);
        if (last !== undefined && last >= OPENS + 135 * MINUTE) expect(began.size).toBe(20);
        for (const at of began.values()) expect(at >= OPENS && at < CLOSES).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("is each connection once in the autumn night that has an hour twice", () => {
    const opens = Date.parse("2026-10-25T00:00Z");
    const nights = everyMinute(opens - 60 * MINUTE, opens + 360 * MINUTE).flatMap(
      (now) => dueAt(now, many(1))?.night ?? [],
    );
    expect(new Set(nights)).toEqual(new Set(["2026-10-25"]));
  });
});

describe("the bookkeeping of a firm", () => {
  it("is due with the first of the firm's connections", () => {
    const connections = [connection(1), connection(2, { firmId: firm(1) })];
    const firms = [{ firmId: firm(1), lastNight: null }];
    const first = everyMinute(OPENS, CLOSES).find((now) => (dueAt(now, connections)?.due.length ?? 0) > 0);
    const alongside = everyMinute(OPENS, CLOSES).find(
      (now) => (dueAt(now, connections, firms)?.alongside.length ?? 0) > 0,
    );
    expect(first).toBeDefined();
    expect(alongside).toBe(first);
  });

  it("is due once a night, also where its connections were pulled or are broken", () => {
    const firms = [1, 2, 3].map((index) => ({ firmId: firm(index), lastNight: index === 3 ? "2026-11-24" : null }));
    const connections = [connection(1, { lastNight: "2026-11-24" })];
    expect(dueAt(CLOSES - 1, connections, firms)?.alongside).toEqual([firm(1), firm(2)]);
  });
});
