import { describe, expect, it } from "vitest";
import { addDays, dayIn, isTimeZone, momentIn } from "./zone.ts";

const BRUSSELS = "Europe/Brussels";
const at = (timeZone: string, day: string, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(momentIn(timeZone, day, hours * 60 + minutes)).toISOString().slice(0, 16);
};

describe("a time of the day in a zone", () => {
  it.each([
    [BRUSSELS, "2026-01-15", "02:30", "2026-01-15T01:30"],
    [BRUSSELS, "2026-07-15", "02:30", "2026-07-15T00:30"],
    [BRUSSELS, "2026-12-31", "23:59", "2026-12-31T22:59"],
    ["UTC", "2026-03-29", "02:30", "2026-03-29T02:30"],
    ["America/New_York", "2026-11-24", "20:00", "2026-11-25T01:00"],
    ["Asia/Kathmandu", "2026-11-24", "02:00", "2026-11-23T20:15"],
    ["Pacific/Kiritimati", "2026-11-24", "02:00", "2026-11-23T12:00"],
  ])("%s %s %s is %s UTC", (timeZone, day, time, utc) => {
    expect(at(timeZone, day, time)).toBe(utc);
  });

  it("that spring skips is as much later as was skipped", () => {
    expect(at(BRUSSELS, "2026-03-29", "01:59")).toBe("2026-03-29T00:59");
    expect(at(BRUSSELS, "2026-03-29", "02:00")).toBe("2026-03-29T01:00");
    expect(at(BRUSSELS, "2026-03-29", "02:30")).toBe("2026-03-29T01:30");
    expect(at(BRUSSELS, "2026-03-29", "03:00")).toBe("2026-03-29T01:00");
    expect(at("America/New_York", "2026-03-08", "02:30")).toBe("2026-03-08T07:30");
    expect(at("Australia/Lord_Howe", "2026-10-04", "02:15")).toBe("2026-10-03T15:45");
  });

  it("that autumn brings twice is the first", () => {
    expect(at(BRUSSELS, "2026-10-25", "02:30")).toBe("2026-10-25T00:30");
    expect(at(BRUSSELS, "2026-10-25", "03:00")).toBe("2026-10-25T02:00");
    expect(at("America/New_York", "2026-11-01", "01:30")).toBe("2026-11-01T05:30");
  });

  it("falls on the day it was asked for, each hour of two years", () => {
    for (let day = "2026-01-01"; day < "2028-01-01"; day = addDays(day, 1)) {
      for (const hour of [0, 2, 3, 12, 23]) expect(dayIn(BRUSSELS, momentIn(BRUSSELS, day, hour * 60))).toBe(day);
    }
  });
});

describe("the calendar", () => {
  it("knows the day in a zone to the millisecond", () => {
    expect(dayIn(BRUSSELS, Date.parse("2026-11-24T22:59:59.999Z"))).toBe("2026-11-24");
    expect(dayIn(BRUSSELS, Date.parse("2026-11-24T23:00:00.000Z"))).toBe("2026-11-25");
    expect(dayIn("UTC", -1)).toBe("1969-12-31");
  });

  it("counts days over months, years and leap days", () => {
    expect([addDays("2027-12-31", 1), addDays("2028-02-28", 1), addDays("2026-03-01", -1)]).toEqual([
      "2028-01-01",
      "2028-02-29",
      "2026-02-28",
    ]);
  });

  it("tells a zone that exists from one that doesn't", () => {
    expect(isTimeZone(BRUSSELS)).toBe(true);
    expect(isTimeZone("Europe/Brussel")).toBe(false);
  });
});
