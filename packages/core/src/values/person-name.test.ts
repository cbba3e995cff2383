import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { parsePersonName } from "./person-name.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["Prof. dr. Jan Peeters", "Jan Peeters"],
  ["Jan Peeters", "Peeters Jan (Dhr.)"],
  ["M. Jean Dupont", "Jean Dupont"],
  ["Maître Jean Dupont", "Dupont, Jean"],
  ["de heer De Smet Jan", "De Smet Jan"],
  ["De heer Jan De Heer", "Jan De Heer"],
  ["De Heer Jan", "Jan De Heer"],
  ["Mevr. De Smet, An", "An De Smet"],
  ["PEETERS, Jan Willem", "Jan Willem Peeters"],
  ["D'hondt, Marc", "Marc D’Hondt"],
  ["Marc D' Hondt", "Marc D'Hondt"],
  ["Van de Velde, Pieter", "Velde, Pieter van de"],
  ["Jan Peeters jr.", "Peeters Jan junior"],
  ["Jan Peeters jr", "Peeters jr. Jan"],
  ["Øystein Å", "Oystein A"],
  ["Łukasz Nowak", "Lukasz Nowak"],
  ["Müller, Jürgen", "Juergen Mueller"],
  ["Jürgen Müller", "Jurgen Muller"],
  [
    { firstName: "Els van der", lastName: "Linden" },
    { firstName: "Els", lastName: "van der Linden" },
  ],
  [{ firstName: "Jan", lastName: "Peeters" }, "PEETERS Jan"],
  [{ firstName: "Jan", lastName: "Peeters" }, "Peeters, Jan"],
  [
    { firstName: " Jan ", lastName: "Peeters" },
    { firstName: "JAN", lastName: "PEETERS" },
  ],
  ["Jean-Luc Dubois-Lambert", "Jean Luc Dubois Lambert"],
  ["Herr Karl Schmitz", "Karl Schmitz"],
  ["Frau Dr. Karl Schmitz", "Schmitz, Karl"],
  ["Peeters, Dhr. Jan", "Jan Peeters"],
  ["Mw. An De Smet", "An De Smet"],
  ["Mme. Hélène Dubois", "Hélène Dubois"],
  ["Ir. Jan Peeters", "Jan Peeters, ir."],
  ["Claes, Nele", "Nele  CLAES"],
  ["Smet, An de", "An De Smet"],
  ["Hondt, Marc D'", "Marc D'Hondt"],
  ["Beeck, Bart op de", "Bart Op de Beeck"],
  ["Straeten, Els vander", "Els Vander Straeten"],
  ["DE LA FUENTE, Sofía", "Sofia de la Fuente"],
  ["Peeters Jan-Willem", "Jan Willem Peeters"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["Jan Peeters", "Jan Peeters jr."],
  ["M. D'Hondt", "Marc D'Hondt"],
  ["J.P. Lambert", "Jean-Pierre Lambert"],
  ["Jan Willem Peeters", "Jan Peeters"],
  ["Peeters, Jan", "Jan, Peeters"],
  ["Jan Peeters sr.", "Jan Peeters"],
  ["Baert Jan", "Bart Jan"],
  ["Jan De Boeck", "Jan De Bock"],
  ["Jan Mr. Peeters", "Piet Peeters"],
  ["An De Smet-Peeters", "An De Smet"],
  ["An De Smet echtg. Peeters", "An De Smet"],
  ["Maria Anna Claes", "Anna Claes"],
  ["Jan Van de Velde", "Jan Vandevelde"],
  ["Jan Peeters", "Jan Peeters en An Claes"],
  [
    { firstName: "Jan", lastName: "Peeters" },
    { firstName: "Jan", lastName: "" },
  ],
  ["Tom De Maeyer", "Tom De Meyer"],
  ["Thomas, Simon", "Simon, Thomas"],
];

describe("Names of people", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("personName", a, b)).toBe("cosmetic");
    expect(compareValues("personName", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("personName", a, b)).toBe("different");
  });

  it("are parted by a comma or by their fields only", () => {
    expect(parsePersonName("Peeters, Jan")).toEqual({ kind: "parts", firstName: "Jan", lastName: "Peeters" });
    expect(parsePersonName({ firstName: "Jan", lastName: "Peeters" })).toEqual(parsePersonName("Peeters,Jan"));
    expect(parsePersonName("Jan  Peeters")).toEqual({ kind: "whole", name: "Jan Peeters" });
    expect(parsePersonName({ lastName: "Peeters" })).toEqual({ kind: "whole", name: "Peeters" });
    expect(parsePersonName(" ")).toBeNull();
    expect(parsePersonName(["Jan"])).toBeNull();
  });

  it("with parts swapped are another name", () => {
    const swapped = [
      { firstName: "Thomas", lastName: "Simon" },
      { firstName: "Simon", lastName: "Thomas" },
    ] as const;
    expect(compareValues("personName", ...swapped)).toBe("different");
  });
});
