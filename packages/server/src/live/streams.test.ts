import { adminSyncError } from "@adminsync/core/errors";
import { parseDossierId, parseUserId, type Change } from "@adminsync/core/model";
import { describe, expect, it } from "vitest";
import { firm } from "../database/testing/firm.ts";
import type { Caller } from "../host.ts";
import { createStreams, type Streams } from "./streams.ts";

const change = (id: string): Change => ({ changed: "run", dossierId: parseDossierId(id) });
const eventOf = (one: Change): string => `event: change\ndata: ${JSON.stringify(one)}\n\n`;
const never = new AbortController().signal;

function caller(firmId: string, user: string): Caller {
  const userId = parseUserId(user);
  if (userId === null) throw new Error("not a user");
  return { firmId: firm(firmId), userId, role: "viewer" };
}
const ANN = caller("linde", "ann");

function atZero(): { streams: Streams; pass: (ms: number) => void } {
  let now = 0;
  const limits = { perUser: 2, heartbeatMs: 15_000, lifetimeMs: 60_000 };
  return {
    streams: createStreams(limits, () => now),
    pass: (ms) => {
      now += ms;
    },
  };
}

const reading = (body: ReadableStream<Uint8Array>): (() => Promise<string | null>) => {
  const reader = body.getReader();
  return async () => {
    const { done, value } = await reader.read();
    return done ? null : new TextDecoder().decode(value);
  };
};

describe("streams of changes", () => {
  it("begin at once, tell what the firm changes, and nothing of another firm", async () => {
    const { streams } = atZero();
    const here = reading(streams.open(ANN, [change("before")], never));
    const there = reading(streams.open(caller("berk", "bob"), [], never));
    expect(await here()).toBe(`: open\n\n${eventOf(change("before"))}`);
    expect(await there()).toBe(": open\n\n");
    streams.send(ANN.firmId, [change("a"), change("b")]);
    streams.beat();
    expect(await here()).toBe(eventOf(change("a")) + eventOf(change("b")));
    expect([await here(), await there()]).toEqual([": beat\n\n", ": beat\n\n"]);
  });

  it("are few for each user, and room comes back when one is left", async () => {
    const { streams } = atZero();
    const leave = new AbortController();
    streams.open(ANN, [], leave.signal);
    const second = streams.open(ANN, [], never);
    expect(() => streams.open(ANN, [], never)).toThrow(adminSyncError("RATE_LIMITED", { retryAfter: 15 }));
    streams.open(caller("linde", "bob"), [], never);
    streams.open(caller("berk", "ann"), [], never);
    leave.abort();
    await second.cancel();
    expect(streams.count()).toBe(2);
    expect(() => streams.open(ANN, [], never)).not.toThrow();
  });

  it("end after their time, so that the caller is asked for anew, and all at once when the server stops", async () => {
    const { streams, pass } = atZero();
    const first = reading(streams.open(ANN, [], never));
    await first();
    pass(30_000);
    const second = reading(streams.open(ANN, [], never));
    await second();
    pass(30_000);
    streams.beat();
    expect([await first(), await second()]).toEqual([null, ": beat\n\n"]);
    streams.close();
    expect([await second(), streams.count()]).toEqual([null, 0]);
    expect(() => streams.open(ANN, [], never)).toThrow(adminSyncError("DATABASE_UNAVAILABLE"));
  });

  it("keep little for a slow reader, who is told that everything may have changed", async () => {
    const { streams } = atZero();
    const slow = reading(streams.open(ANN, [], never));
    for (let count = 0; count < 5000; count += 1) streams.send(ANN.firmId, [change(`d-${count}`)]);
    let text = "";
    const all = eventOf({ changed: "all", dossierId: null });
    while (!text.endsWith(all)) text += await slow();
    expect(text.length).toBeLessThan(40_000);
    streams.send(ANN.firmId, [change("after")]);
    expect(await slow()).toBe(eventOf(change("after")));
  });

  it("tell all in the place of more than they keep, at the beginning too", async () => {
    const { streams } = atZero();
    const many = Array.from({ length: 2000 }, (_, at) => change(`d-${at}`));
    const here = reading(streams.open(ANN, many, never));
    const all = eventOf({ changed: "all", dossierId: null });
    expect(await here()).toBe(`: open\n\n${all}`);
    streams.send(ANN.firmId, many);
    expect(await here()).toBe(all);
  });

  it("are broken off where nobody reads at all", () => {
    const { streams } = atZero();
    streams.open(ANN, [], never);
    streams.send(ANN.firmId, [{ changed: "run", dossierId: parseDossierId("x".repeat(200)) }]);
    for (let count = 0; count < 2000; count += 1) streams.beat();
    streams.send(
      ANN.firmId,
      Array.from({ length: 100 }, (_, at) => change(`d-${at}`)),
    );
    expect(streams.count()).toBe(1);
    for (let count = 0; count < 3; count += 1) streams.beat();
    expect(streams.count()).toBe(0);
  });

  it("don't even begin for who has left already", () => {
    const { streams } = atZero();
    streams.open(ANN, [], AbortSignal.abort());
    expect(streams.count()).toBe(0);
  });
});
