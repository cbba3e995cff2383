import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAdminSyncError } from "../errors/admin-sync-error.ts";
import { formatAddress, parseAddress } from "./address.ts";
import { canonicalValue, compareValues } from "./compare-values.ts";
import { formatDate, parseDate } from "./date.ts";
import { parseDecimal, shiftDecimal } from "./decimal.ts";
import { parseEnterpriseNumber } from "./enterprise-number.ts";
import { formatValue } from "./format-value.ts";
import { VALUE_KINDS, type ValueKind } from "./kinds.ts";
import { parseNationalNumber } from "./national-number.ts";

const kind = fc.constantFrom(...VALUE_KINDS);
/** Kinds whose keys are equal exactly when their values mean the same. */
const exactKind = fc.constantFrom(
  ...VALUE_KINDS.filter((name) => name !== "companyName" && name !== "personName" && name !== "address"),
);

const name = fc.constantFrom(
  "Jan",
  "De Smet",
  "Müller",
  "Peeters,",
  "van der",
  "NV",
  "BVBA",
  "SRL",
  "&",
  "Söhne",
  "II",
);
const line = fc.constantFrom(
  "Kerkstraat",
  "Rue du Moulin",
  "12",
  "bus",
  "3",
  "A",
  ",",
  "9000 Gent",
  "B-7000",
  "/",
  "-",
  "België",
);
const figure = fc.constantFrom(
  "1",
  "000",
  ".",
  ",",
  " ",
  "-",
  "€",
  "%",
  "(",
  ")",
  "50",
  "2024",
  "/",
  "02",
  "mei",
  "BE",
  "0403.019.261",
);
const words = fc
  .oneof(name, line, figure)
  .chain((first) => fc.array(fc.oneof(name, line, figure), { maxLength: 6 }).map((rest) => [first, ...rest].join(" ")));
const value = fc.oneof(
  words,
  fc.double(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(null, "", 0, "BV", "SA", "nl", "Belgique"),
);

const quiet = (a: unknown, b: unknown, of: ValueKind): boolean => {
  const meaning = compareValues(of, a, b);
  return meaning === "same" || meaning === "cosmetic";
};

const date = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe("What values mean", () => {
  it("is answered, or refused with a code, for anything", () => {
    fc.assert(
      fc.property(
        kind,
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        fc.anything(),
        (of, a, b) => {
          try {
            expect(["same", "cosmetic", "converted", "different"]).toContain(compareValues(of, a, b));
            expect(typeof canonicalValue(of, a)).toBe("string");
            expect(typeof formatValue(of, a)).toBe("string");
          } catch (error) {
            if (!isAdminSyncError(error)) throw error;
          }
        },
      ),
    );
  });

  it("is the same for a value and itself", () => {
    fc.assert(
      fc.property(kind, value, (of, a) => {
        expect(compareValues(of, a, a)).toBe("same");
      }),
    );
  });

  it("does not depend on the side, except for conversions", () => {
    fc.assert(
      fc.property(kind, value, value, (of, a, b) => {
        expect(quiet(a, b, of)).toBe(quiet(b, a, of));
      }),
    );
  });

  it("agrees with the keys: exactly for most kinds", () => {
    fc.assert(
      fc.property(exactKind, value, value, (of, a, b) => {
        expect(quiet(a, b, of)).toBe(canonicalValue(of, a) === canonicalValue(of, b));
      }),
    );
  });

  it("differs where the keys of names without umlauts do", () => {
    const plain = words.filter((text) => !/[äöü]/i.test(text));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        if (canonicalValue("personName", a) !== canonicalValue("personName", b)) {
          expect(quiet(a, b, "personName")).toBe(false);
        }
      }),
    );
  });

  it("survives writing and reading: dates, decimals, amounts, numbers, addresses", () => {
    fc.assert(
      fc.property(date, fc.constantFrom("nl-BE", "fr-BE", "de-BE"), (day, locale) => {
        expect(parseDate(formatDate(day, locale))).toBe(day);
        expect(parseDate(day)).toBe(day);
      }),
    );
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => shiftDecimal(String(digits), -places));
    fc.assert(
      fc.property(decimal, fc.constantFrom("nl-BE", "fr-BE", "de-BE", "en-BE"), (number, locale) => {
        expect(parseDecimal(number)).toBe(number);
        if (number.includes(".")) expect(parseDecimal(formatValue("decimal", number, locale))).toBe(number);
        const amount = formatValue("money", `${number} EUR`, locale);
        if (/\.\d{3}$/.test(number)) return;
        expect(canonicalValue("money", amount)).toBe(canonicalValue("money", `${number} EUR`));
      }),
    );
  });

  it("survives writing and reading of Belgian numbers with right check digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999_999 }), (body) => {
        const digits = String(body).padStart(8, "0");
        const number = `${digits}${String(97 - (body % 97)).padStart(2, "0")}`;
        expect(parseEnterpriseNumber(number)).toBe(number);
        expect(parseEnterpriseNumber(formatValue("enterpriseNumber", number))).toBe(number);
        const next = `${digits}${String(97 - ((body + 1) % 97)).padStart(2, "0")}`;
        expect(parseEnterpriseNumber(next)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 997 }), (day, counter) => {
        const body = day.slice(2).replaceAll("-", "") + String(counter).padStart(3, "0");
        const number = body + String(97 - (Number((day >= "2000" ? "2" : "") + body) % 97)).padStart(2, "0");
        expect(parseNationalNumber(formatValue("nationalNumber", number))).toBe(number);
      }),
    );
  });

  it("survives writing and reading of addresses", () => {
    const address = fc.record({
      street: fc.constantFrom("Kerkstraat", "Rue du 4 Août", "Plein 1940", "Avenue Léopold II", "Steenweg op Gent"),
      number: fc.constantFrom("1", "12A", "3-5", "7bis"),
      box: fc.constantFrom("", "2", "A", "3.1"),
      postalCode: fc.integer({ min: 1000, max: 9992 }).map(String),
      city: fc.constantFrom("Gent", "De Pinte", "La Louvière", "Kessel-Lo"),
      country: fc.constantFrom("BE", "FR", "LU"),
    });
    fc.assert(
      fc.property(address, fc.constantFrom("nl-BE", "fr-BE", "en-BE"), (parts, locale) => {
        expect(parseAddress(formatAddress(parts, locale))).toEqual(parts);
        expect(compareValues("address", parts, formatAddress(parts, locale))).toBe("cosmetic");
      }),
    );
  });
});
