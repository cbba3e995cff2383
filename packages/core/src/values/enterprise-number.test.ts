import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatEnterpriseNumber, parseEnterpriseNumber } from "./enterprise-number.ts";
import { parseEstablishmentNumber } from "./establishment-number.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["Ondernemingsnummer 0403.112.006", "0403112006"],
  ["N° d'entreprise: 0403.112.006", "0403.112.006"],
  ["0403.112.006 RPR Gent", "0403.112.006"],
  ["RPR Gent 0403.112.006", "0403.112.006"],
  ["BE-0403.112.006", "0403.112.006"],
  ["BE 403.112.006", "0403.112.006"],
  ["BE(0)403.112.006", "0403.112.006"],
  ["(BE) 0403.112.006", "0403.112.006"],
  [403112006, "0403.112.006"],
  ["ON 0403.112.006", "0403112006"],
  ["0403-112-006", "0403.112.006"],
  ["be0403112006", "BE0403112006"],
  ["BTW: BE 0403.112.006", "0403.112.006"],
  ["MWSt BE 0403.112.006", "0403.112.006"],
  ["0403/112/006", "0403.112.006"],
  ["BE0403.112.007", "0403112007"],
  ["KBO nr. 0403.112.006", "0403112006"],
  ["BTW-BE-0403.112.006", "0403112006"],
  ["RPM Bruxelles 0403.112.006", "0403112006"],
  ["0403.112.006 (Gent)", "0403112006"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["NL0403112006", "BE0403112006"],
  ["FR 0403112006", "0403112006"],
  ["0403.112.006", "0403.112.0060"],
  ["LU 40311200", "BE 0403112006"],
];

describe("Enterprise numbers", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("enterpriseNumber", a, b)).toBe("cosmetic");
    expect(compareValues("enterpriseNumber", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("enterpriseNumber", a, b)).toBe("different");
  });

  it("have right check digits, where 97 stands for nothing left over", () => {
    for (const real of ["0403.019.261", "0405.772.873", "0314.595.348", "BE 403.019.261"]) {
      expect(parseEnterpriseNumber(real)).not.toBeNull();
    }
    for (const wrong of ["0403.019.262", "2147812701", "0403.019.26", "NL202239951B01", "", "onbekend", null, {}]) {
      expect(parseEnterpriseNumber(wrong)).toBeNull();
    }
  });

  it("are written with dots", () => {
    const number = parseEnterpriseNumber("BE403019261");
    expect(number === null ? "" : formatEnterpriseNumber(number)).toBe("0403.019.261");
  });

  it("are not those of establishments", () => {
    expect(parseEstablishmentNumber("2.147.812.701")).toBe("2147812701");
    expect(parseEstablishmentNumber("2.147.812.897")).toBe("2147812897");
    expect(parseEstablishmentNumber("0403.019.261")).toBeNull();
    expect(compareValues("establishmentNumber", "2.147.812.701", "2147812701")).toBe("cosmetic");
  });
});
