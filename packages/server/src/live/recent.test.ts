import { parseDossierId, type Change } from "@adminsync/core/model";
import { describe, expect, it } from "vitest";
import { firm } from "../database/testing/firm.ts";
import { createRecent, type Recent } from "./recent.ts";

const LINDE = firm("linde");
const BERK = firm("berk");
const ALL: Change = { changed: "all", dossierId: null };
const run = (id: string): Change => ({ changed: "run", dossierId: parseDossierId(id) });

/** A memory that is long awake. */
function awake(): { recent: Recent; pass: (ms: number) => void } {
  let now = 0;
  const recent = createRecent(() => now);
  now = 100_000;
  return {
    recent,
    pass: (ms) => {
      now += ms;
    },
  };
}

describe("what changed of late", () => {
  it("is told of the firm that asks, each change once, as far back as asked and a little more", () => {
    const { recent, pass } = awake();
    recent.add(LINDE, run("early"));
    pass(20_000);
    for (const id of ["late", "late", "other"]) recent.add(LINDE, run(id));
    recent.add(BERK, run("theirs"));
    pass(2000);
    expect(recent.within(LINDE, 0)).toEqual([run("late"), run("other")]);
    expect(recent.within(LINDE, 20_000)).toEqual([run("early"), run("late"), run("other")]);
    pass(4000);
    expect(recent.within(LINDE, 0)).toEqual([]);
  });

  it("is everything, where it is asked for longer than is remembered", () => {
    const { recent, pass } = awake();
    expect(recent.within(LINDE, 200_000)).toEqual([ALL]);
    recent.add(LINDE, run("early"));
    pass(70_000);
    expect(recent.within(LINDE, 60_000)).toEqual([]);
    expect(recent.within(LINDE, 69_000)).toEqual([ALL]);
    recent.forget();
    expect(recent.within(LINDE, 0)).toEqual([ALL]);
  });

  it("stays bounded in a night that changes a lot, and owns up to what it dropped", () => {
    const { recent, pass } = awake();
    pass(1000);
    for (let count = 0; count < 9000; count += 1) recent.add(LINDE, run(`d-${count}`));
    expect(recent.within(BERK, 0)).toEqual([ALL]);
  });
});
