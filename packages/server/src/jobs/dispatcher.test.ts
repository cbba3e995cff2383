import { describe, expect, test } from "vitest";
import { silentLog } from "../log.ts";
import { createBell } from "./bell.ts";
import type { JobSource } from "./crew.ts";
import { createDispatcher } from "./dispatcher.ts";

/** A queue in memory. The id of a job begins with its firm: `a1` is the first of firm `a`. */
function createSource(ids: string[]): JobSource & { readonly completed: string[]; readonly failed: string[] } {
  const completed: string[] = [];
  const failed: string[] = [];
  return {
    completed,
    failed,
    fetch: async (_queue, { ignoreGroups }) => {
      const at = ids.findIndex((id) => !ignoreGroups.includes(id.slice(0, 1)));
      const taken = at < 0 ? [] : ids.splice(at, 1);
      return taken.map((id) => ({ id, retryCount: 0, data: id, groupId: id.slice(0, 1) }));
    },
    complete: async (_queue, { id }) => completed.push(id),
    fail: async (_queue, { id }) => failed.push(id),
  };
}

/** Does jobs when it is told to. */
function createHands(): {
  readonly begun: string[];
  handle(data: unknown): Promise<void>;
  finish(id: string): void;
  begin(count: number): Promise<void>;
} {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const bell = createBell();
  return {
    begun,
    handle: (data) => {
      const id = String(data);
      begun.push(id);
      bell.ring();
      return new Promise((resolve) => ends.set(id, resolve));
    },
    finish: (id) => ends.get(id)?.(),
    begin: async (count) => {
      while (begun.length < count) await bell.next();
    },
  };
}

describe("the dispatcher", () => {
  test("does as many jobs at once as there are slots, and of one firm no more than its share", async () => {
    const hands = createHands();
    const source = createSource(["a1", "a2", "a3", "a4", "b1", "c1"]);
    const work = { queue: "q", slots: 4, slotsPerFirm: 2, handle: (data: unknown) => hands.handle(data) };
    const dispatcher = createDispatcher(source, [work], silentLog, () => undefined);
    dispatcher.wake();
    await hands.begin(4);
    expect(hands.begun).toEqual(["a1", "a2", "b1", "c1"]);
    hands.finish("b1");
    hands.finish("a1");
    await hands.begin(5);
    expect(hands.begun.slice(4)).toEqual(["a3"]);
    for (const id of ["a2", "a3", "c1"]) hands.finish(id);
    await hands.begin(6);
    expect(hands.begun.slice(5)).toEqual(["a4"]);
  });

  test("goes on after a job that fails, and says so to the queue", async () => {
    const source = createSource(["a1", "a2"]);
    const settled = createBell();
    const handle = async (data: unknown): Promise<void> => {
      if (data === "a1") throw new Error("the database went away");
    };
    const dispatcher = createDispatcher(source, [{ queue: "q", slots: 1, slotsPerFirm: 1, handle }], silentLog, () =>
      settled.ring(),
    );
    const [first, second] = [settled.next(), settled.next().then(() => settled.next())];
    dispatcher.wake();
    await first;
    await second;
    expect(source.failed).toEqual(["a1"]);
    expect(source.completed).toEqual(["a2"]);
  });

  test("stops when what was begun is done, and begins nothing more", async () => {
    const hands = createHands();
    const source = createSource(["a1", "a2"]);
    const work = { queue: "q", slots: 1, slotsPerFirm: 1, handle: (data: unknown) => hands.handle(data) };
    const dispatcher = createDispatcher(source, [work], silentLog, () => undefined);
    dispatcher.wake();
    await hands.begin(1);
    await dispatcher.stop(() => hands.finish("a1"));
    dispatcher.wake();
    expect(hands.begun).toEqual(["a1"]);
    expect(source.completed).toEqual(["a1"]);
    expect(dispatcher.busy()).toBe(0);
  });
});
