import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../testing/catalogues.ts";
import { writeEnterpriseNumber } from "./enterprise-number.ts";
import { createFormats } from "./formats.ts";

const NOW = Date.parse("2026-11-24T08:45:00Z");
const dutch = createFormats("nl-BE", CATALOGUES.nl.time);
const english = createFormats("en-BE", CATALOGUES.en.time);

describe("a moment", () => {
  it.each([
    ["2026-11-24T08:44:30Z", "zonet", "just now"],
    ["2026-11-24T08:42:00Z", "3 minuten geleden", "3 minutes ago"],
    ["2026-11-24T01:14:00Z", "vannacht 02:14", "last night 02:14"],
    ["2026-11-24T06:30:00Z", "vandaag 07:30", "today 07:30"],
    ["2026-11-23T15:40:00Z", "gisteren 16:40", "yesterday 16:40"],
    ["2026-11-20T15:40:00Z", "4 dagen geleden", "4 days ago"],
    ["2026-11-03T15:40:00Z", "3 november 2026", "3 November 2026"],
  ])("of %s is said as %s, or %s", (at, nl, en) => {
    expect(dutch.relative(at, NOW)).toBe(nl);
    expect(english.relative(at, NOW)).toBe(en);
  });

  it("that lies ahead, because a clock is off, was just now", () => {
    expect(dutch.relative("2026-11-24T09:30:00Z", NOW)).toBe("zonet");
  });

  it("has its exact form, in the time of Brussels wherever the reader is", () => {
    expect(dutch.exact("2026-11-24T01:14:00Z")).toBe("24 november 2026 om 02:14");
    expect(dutch.date("2026-11-23T23:30:00Z")).toBe("24/11/2026");
  });

  it("is on the day before by the calendar, also in the night that the clock goes back", () => {
    const after = Date.parse("2026-10-25T08:00:00Z");
    expect(dutch.relative("2026-10-24T21:30:00Z", after)).toBe("gisteren 23:30");
  });
});

describe("numbers and lists", () => {
  it("are written as the locale does", () => {
    expect(dutch.number(1234.5)).toBe("1.234,5");
    expect(dutch.list(["naam", "adres", "2 aandeelhouders"])).toBe("naam, adres en 2 aandeelhouders");
    expect(dutch.duration(40)).toBe("over 40 seconden");
    expect(dutch.duration(300)).toBe("over 5 minuten");
  });

  it("give an enterprise number its dots, and leave alone what is none", () => {
    expect(writeEnterpriseNumber("0999123457")).toBe("0999.123.457");
    expect(writeEnterpriseNumber("BE 0999 123 457")).toBe("0999.123.457");
    expect(writeEnterpriseNumber("0999.123")).toBe("0999.123");
    expect(writeEnterpriseNumber("NL123456789B01")).toBe("NL123456789B01");
  });
});
