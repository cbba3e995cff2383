import { describe, expect, it } from "vitest";
import { nightAt, type NightWindow } from "./night.ts";
import { addDays } from "./zone.ts";

const BRUSSELS = "Europe/Brussels";
const WINDOW: NightWindow = { from: "02:00", to: "05:00" };
const MINUTE = 60_000;
const hoursOf = (night: { readonly opensAt: number; readonly closesAt: number } | null): readonly string[] | null =>
  night && [night.opensAt, night.closesAt].map((moment) => new Date(moment).toISOString().slice(5, 16));
const nightOf = (utc: string, window: NightWindow = WINDOW) => nightAt(Date.parse(utc), window, BRUSSELS);

/** Every night that is met when asking every so many minutes, with how many minutes it was met. */
function nightsOf(from: string, to: string, window: NightWindow, everyMinutes: number): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (let now = Date.parse(from); now < Date.parse(to); now += everyMinutes * MINUTE) {
    const night = nightAt(now, window, BRUSSELS)?.night;
    if (night !== undefined) met.set(night, (met.get(night) ?? 0) + everyMinutes);
  }
  return met;
}

describe("the night", () => {
  it("is open from the first moment of its window up to its last", () => {
    expect(nightOf("2026-11-24T00:59:59.999Z")).toBeNull();
    expect(nightOf("2026-11-24T01:00:00.000Z")?.night).toBe("2026-11-24");
    expect(nightOf("2026-11-24T03:59:59.999Z")?.night).toBe("2026-11-24");
    expect(nightOf("2026-11-24T04:00:00.000Z")).toBeNull();
  });

  it("is one for each day of 2026 and 2027, three hours long but for the days on which the clock is set", () => {
    const met = nightsOf("2025-12-31T23:00Z", "2027-12-31T23:00Z", WINDOW, 60);
    const days = Array.from({ length: 730 }, (_, index) => addDays("2026-01-01", index));
    expect([...met.keys()]).toEqual(days);
    const odd = [...met].filter(([, minutes]) => minutes !== 180);
    expect(odd).toEqual([
      ["2026-03-29", 120],
      ["2026-10-25", 240],
      ["2027-03-28", 120],
      ["2027-10-31", 240],
    ]);
  });

  it("in spring begins when the skipped hour is over", () => {
    expect(hoursOf(nightOf("2026-03-29T01:00Z"))).toEqual(["03-29T01:00", "03-29T03:00"]);
  });

  it("in autumn holds the hour that comes twice, and is one night", () => {
    expect(hoursOf(nightOf("2026-10-25T00:30Z"))).toEqual(["10-25T00:00", "10-25T04:00"]);
    expect(nightOf("2026-10-25T01:30Z")).toEqual(nightOf("2026-10-25T00:30Z"));
  });

  it.each([
    [{ from: "02:15", to: "02:45" }, ["03-29T01:15", "03-29T01:45"], ["10-25T00:15", "10-25T00:45"]],
    [{ from: "02:45", to: "03:15" }, ["03-29T01:45", "03-29T02:15"], ["10-25T00:45", "10-25T02:15"]],
    [{ from: "01:30", to: "02:30" }, ["03-29T00:30", "03-29T01:30"], ["10-24T23:30", "10-25T00:30"]],
  ] as const)("comes once, whatever of its window is skipped or comes twice: %o", (window, spring, autumn) => {
    const nights = (from: string, to: string) => [...nightsOf(from, to, window, 5).keys()];
    expect(nights("2026-03-27T23:00Z", "2026-03-30T22:00Z")).toEqual(["2026-03-28", "2026-03-29", "2026-03-30"]);
    expect(nights("2026-10-23T22:00Z", "2026-10-26T23:00Z")).toEqual(["2026-10-24", "2026-10-25", "2026-10-26"]);
    expect(hoursOf(nightOf(`2026-${spring[0]}Z`, window))).toEqual(spring);
    expect(hoursOf(nightOf(`2026-${autumn[0]}Z`, window))).toEqual(autumn);
  });

  it("that passes midnight bears the day on which it ends", () => {
    const window = { from: "22:00", to: "05:00" };
    expect(nightOf("2026-11-24T21:00Z", window)?.night).toBe("2026-11-25");
    expect(nightOf("2026-11-25T03:59Z", window)?.night).toBe("2026-11-25");
    expect(nightOf("2026-11-25T04:00Z", window)).toBeNull();
    expect(nightsOf("2026-12-31T23:00Z", "2027-01-31T23:00Z", window, 60).size).toBe(32);
  });

  it.each([
    [{ from: "2:00", to: "05:00" }, BRUSSELS],
    [{ from: "02:00", to: "24:00" }, BRUSSELS],
    [{ from: "02:00", to: "02:00" }, BRUSSELS],
    [WINDOW, "Europe/Brussel"],
  ])("refuses what makes no sense: %o in %s", (window, timeZone) => {
    expect(() => nightAt(0, window, timeZone)).toThrow("CONFIGURATION_INVALID");
  });
});
