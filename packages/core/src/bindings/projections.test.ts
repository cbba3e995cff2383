import { describe, expect, test } from "vitest";
import { directorRowsOf } from "./directors-projection.ts";
import { beheer, els, holding, jan, lumen, mandate } from "./testing/lumen.ts";
import { people } from "./people-projection.ts";
import { shareholderRowsOf } from "./shareholders-projection.ts";

describe("people as flat rows", () => {
  const row = (changes: Parameters<typeof lumen>[0]) => {
    const { lists, cannotHold } = people.project(lumen(changes));
    return { row: lists["people"]?.[0], said: cannotHold.map(({ reason, field }) => `${field} ${reason}`) };
  };

  test("tick a director who holds shares once, in one row", () => {
    const given = row({ mandates: [mandate(jan, { start: "2018-01-15" })], holdings: [holding(jan, "100")] });
    expect(given.row).toMatchObject({ director: true, directorStart: "2018-01-15", shareholder: true, shares: "100" });
    expect(given.said).toEqual([]);
  });

  test("show the mandate that runs, and say that there was another one", () => {
    const ended = mandate(jan, { start: "2017-01-01", end: "2023-06-30" });
    const runs = mandate(jan, { start: "2023-07-01" });
    const given = row({ mandates: [ended, runs] });
    expect(given.row).toMatchObject({ directorStart: "2023-07-01", directorEnd: null });
    expect(given.said).toEqual(["directorStart several-mandates"]);
  });

  test("do not tick an auditor or a representative as director", () => {
    const auditor = mandate(jan, { function: { raw: "commissaris", code: "auditor" } });
    expect(row({ mandates: [auditor] }).row).toMatchObject({ director: false });
  });

  test("say nothing where shares are no whole number", () => {
    const given = row({ holdings: [holding(jan, "12.5")] });
    expect(given.row).not.toHaveProperty("shares");
    expect(given.said).toEqual(["shares fraction"]);
  });

  test("say nothing where ownership is divided", () => {
    const given = row({ holdings: [holding(jan, "100"), holding(jan, "50", { ownership: "usufruct" })] });
    expect(given.row).not.toHaveProperty("shares");
    expect(given.said).toEqual(["shares divided-ownership"]);
  });

  test("add classes up, and say so", () => {
    const classes = [holding(jan, "100", { shareClass: "A" }), holding(jan, "40", { shareClass: "B" })];
    const given = row({ holdings: classes });
    expect(given.row).toMatchObject({ shares: "140" });
    expect(given.said).toEqual(["shares several-classes"]);
  });

  test("leave out shares that were given up", () => {
    expect(row({ holdings: [holding(jan, "100", { end: "2025-01-01" })] }).row).toMatchObject({
      shareholder: false,
      shares: null,
    });
  });
});

describe("rows that hold everything", () => {
  test("give each mandate a row, with who acts for a company", () => {
    const { lists, cannotHold } = directorRowsOf.project(
      lumen({ mandates: [mandate(beheer, { representedBy: els.externalId }), mandate(jan), mandate(jan)] }),
    );
    expect(lists["directors"]).toHaveLength(3);
    expect(lists["directors"]?.[0]).toMatchObject({ name: "Lumen Beheer BV", representedBy: "Els van der Linden" });
    expect(cannotHold).toEqual([]);
  });

  test("give each class and kind of ownership a row, and nothing on ownership where it is not known", () => {
    const { lists } = shareholderRowsOf.project(
      lumen({
        holdings: [holding(jan, "12.5", { ownership: "usufruct" }), holding(els, "1", { ownership: "unknown" })],
      }),
    );
    expect(lists["shareholders"]?.[0]).toMatchObject({ shares: "12.5", ownership: "usufruct" });
    expect(lists["shareholders"]?.[1]).not.toHaveProperty("ownership");
  });
});
