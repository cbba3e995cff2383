import { describe, expect, it } from "vitest";
import { canonicalValue, compareValues } from "./compare-values.ts";
import { isEmptyValue } from "./empty.ts";
import { formatValue } from "./format-value.ts";
import { defineKind } from "./kind-definition.ts";
import { VALUE_KINDS } from "./kinds.ts";

const caught = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe("Values of every kind", () => {
  it.each(VALUE_KINDS)("of kind %s are the same when identical or both empty, and differ when one is empty", (kind) => {
    expect(compareValues(kind, "iets", "iets")).toBe("same");
    expect(compareValues(kind, { street: "a" }, { street: "a" })).toBe("same");
    expect(compareValues(kind, null, "")).toBe("same");
    expect(compareValues(kind, undefined, " \u00a0\u200b")).toBe("same");
    expect(compareValues(kind, { street: "", city: null }, null)).toBe("same");
    expect(compareValues(kind, "", "iets")).toBe("different");
    expect(compareValues(kind, 0, null)).toBe("different");
    expect(canonicalValue(kind, null)).toBe("");
    expect(formatValue(kind, "  ")).toBe("");
  });

  it.each(VALUE_KINDS)("of kind %s answer, or refuse with a code, whatever they get", (kind) => {
    const ring: Record<string, unknown> = { street: "x" };
    ring["street"] = ring;
    let deep: Record<string, unknown> = { street: "x" };
    for (let level = 0; level < 10_000; level += 1) deep = { street: deep };
    const throwing = {
      get street(): string {
        throw new Error("no");
      },
      get firstName(): string {
        throw new Error("no");
      },
    };
    const hostile = [
      ring,
      deep,
      throwing,
      Object.assign(Object.create(null), { street: "x" }),
      Symbol("x"),
      () => 1,
      Number.NaN,
      "a".repeat(1_000_000),
      `${"a ".repeat(50_000)}!`,
      "\ud800",
      "Bakker \u202eVN\u202c",
      new Date(Number.NaN),
      [[["x"]]],
    ];
    for (const value of hostile) {
      for (const other of ["x", { street: "x" }, ring, deep]) {
        const answer = caught(() => compareValues(kind, value, other));
        expect(answer instanceof Error ? answer : { code: answer }).toMatchObject({ code: expect.any(String) });
      }
    }
  });

  it("that can't be read say so by their code", () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const other: { self?: unknown } = {};
    other.self = other;
    expect(caught(() => compareValues("text", ring, other))).toMatchObject({ code: "VALUE_CYCLIC" });
    const throwing = {
      get a(): string {
        throw new Error("no");
      },
    };
    expect(caught(() => compareValues("text", throwing, { a: 1 }))).toMatchObject({ code: "VALUE_UNREADABLE" });
  });

  it("are empty without text or fields, and never because they are zero or false", () => {
    for (const empty of [null, undefined, "", " \n", [], {}, { a: "" }]) expect(isEmptyValue(empty)).toBe(true);
    for (const value of [0, false, Number.NaN, "0", [""], { a: 0 }, new Date()])
      expect(isEmptyValue(value)).toBe(false);
  });

  it("are written for people, and left as they are when they can't be read", () => {
    expect(formatValue("enterpriseNumber", "BE403019261")).toBe("0403.019.261");
    expect(formatValue("date", "2024-02-01")).toBe("01/02/2024");
    expect(formatValue("date", "31/02/2024")).toBe("31/02/2024");
    expect(formatValue("decimal", "1000.5", "fr-BE")).toMatch(/^1\s000,5$/);
    expect(formatValue("percentage", "12.5%")).toBe("12,5 %");
    expect(formatValue("legalForm", "BVBA", "fr-BE")).toBe("SPRL");
    expect(formatValue("country", "BEL", "de-BE")).toBe("Belgien");
    expect(formatValue("language", "fra")).toBe("Frans");
    expect(formatValue("personName", { firstName: "Jan", lastName: "Peeters" })).toBe("Jan Peeters");
    expect(formatValue("address", { street: "Kerkstraat", number: "1", postalCode: "9000", city: "Gent" })).toBe(
      "Kerkstraat 1, 9000 Gent",
    );
    expect(formatValue("integer", "18550", "niet-een-taal-!")).toBe("18.550");
  });

  it("of a kind of the host's own are compared and written as it says", () => {
    const iban = defineKind({
      name: "iban",
      canonical: (value) => String(value).replaceAll(" ", "").toUpperCase(),
      format: (value) => `IBAN ${String(value)}`,
    });
    expect(compareValues(iban, "BE68 5390 0754 7034", "be68539007547034")).toBe("cosmetic");
    expect(compareValues(iban, "BE68 5390 0754 7034", "BE43068999999501")).toBe("different");
    expect(formatValue(iban, "BE68")).toBe("IBAN BE68");
    const broken = defineKind({
      name: "broken",
      canonical: () => {
        throw new TypeError("no");
      },
    });
    expect(caught(() => compareValues(broken, 1, 2))).toMatchObject({ code: "VALUE_UNREADABLE" });
  });
});
