import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalValue, compareValues } from "./compare-values.ts";
import type { ValueKind } from "./kinds.ts";

const words = fc.array(
  fc.constantFrom(
    ..."Studio Lumen Peeters Maes Zonen Maatschap Gebr Sint St Bvba Asbl Groep Comm Start & en in De Sa I 14 610 24".split(
      " ",
    ),
  ),
  { minLength: 1, maxLength: 4 },
);
const form = fc.constantFrom(..."BV B.V. NV N.V. SA S.A. SRL BVBA SPRL VZW ASBL CV GCV VOF AG SE LV Sa bv".split(" "));
const name = fc
  .tuple(words, form, fc.constantFrom("front", "end", "none"))
  .map(([each, written, place]) =>
    [...(place === "front" ? [written] : []), ...each, ...(place === "end" ? [written] : [])].join(" "),
  );

const digits = fc.integer({ min: 0, max: 2_000_000 }).map(String);
const group = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, "0"));
const amount = fc
  .tuple(
    fc.integer({ min: 0, max: 1200 }),
    fc.array(group, { maxLength: 2 }),
    fc.constantFrom("", ",00", ",5", ".25", ",000"),
  )
  .map(([head, groups, tail]) => [head, ...groups].join(".") + tail);

const day = fc.integer({ min: 0, max: 33 }).map(String);
const date = fc.oneof(
  fc
    .tuple(day, fc.constantFrom("/", "-", "."), day, fc.constantFrom("2024", "24", "1999", "99"))
    .map(([d, mark, m, y]) => [d, m, y].join(mark)),
  fc
    .tuple(fc.constantFrom("2024", "1999"), day, day)
    .map(([y, m, d]) => [y, m.padStart(2, "0"), d.padStart(2, "0")].join("-")),
);

const address = fc
  .tuple(
    fc.constantFrom(
      "Kerkstraat",
      "Rue du Moulin",
      "Kerkstraat nr",
      "Plein 1940",
      "Sint-Jansstraat",
      "Postbus",
      "Av Louise",
    ),
    fc.constantFrom("1", "12", "012", "3A", "1-3"),
    fc.constantFrom("", " bus 2", "/2", " bus 02", " b 2", "/A"),
    fc.constantFrom("9000 Gent", "9000 GENT", "1050 Bruxelles", "1234 AB Foo", "9000 Sint-Niklaas", "B-9000 Gent"),
  )
  .map(([street, number, box, place]) => `${street} ${number}${box}, ${place}`);

const VALUES: readonly (readonly [ValueKind, fc.Arbitrary<string>])[] = [
  ["companyName", name],
  ["address", address],
  ["date", date],
  ["money", fc.oneof(digits, amount)],
  ["integer", fc.oneof(digits, amount)],
  ["decimal", fc.oneof(digits, amount)],
  [
    "enterpriseNumber",
    fc.oneof(digits, fc.constantFrom("0403.019.261", "BE0403019261", "BE 0403.019.261", "403019261")),
  ],
];

/** A space in front means nothing, but makes a value one that is read by the full rules. */
const unusual = (text: string): string => ` ${text}`;

describe("a value of the usual shape", () => {
  test.each(VALUES)("means what the full rules make of it: %s", { timeout: 120_000 }, (kind, value) => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const expected = compareValues(kind, unusual(a), unusual(b));
        expect(compareValues(kind, a, b)).toBe(expected);
        expect(canonicalValue(kind, a)).toBe(canonicalValue(kind, unusual(a)));
      }),
      { numRuns: 3000 },
    );
  });
});
