import { describe, expect, it } from "vitest";
import { valueFromText } from "./value-from-text.ts";

describe("a value that a user types", () => {
  it.each([
    ["date", "1/2/24", "2024-02-01"],
    ["date", "31/2/2024", undefined],
    ["date", "ooit", undefined],
    ["integer", "1.000", "1000"],
    ["integer", "veel", undefined],
    ["decimal", "12,5", "12.5"],
    ["percentage", "25 %", "25"],
    ["country", "België", "BE"],
    ["language", "Frans", "fr"],
    ["enterpriseNumber", "0403.019.261", "0403.019.261"],
    ["enterpriseNumber", "twaalf", undefined],
    ["text", "  Kerkstraat   1 ", "Kerkstraat 1"],
    ["companyName", "Bakkerij Peeters BV", "Bakkerij Peeters BV"],
    ["partyName", "Jan Peeters", "Jan Peeters"],
  ] as const)("of kind %s: %s", (kind, typed, value) => {
    expect(valueFromText(kind, typed)).toEqual(value);
  });

  it("of an address is taken apart", () => {
    expect(valueFromText("address", "Kerkstraat 1 bus 2, 9000 Gent")).toMatchObject({
      street: "Kerkstraat",
      number: "1",
      box: "2",
      postalCode: "9000",
      city: "Gent",
    });
  });

  it.each(["date", "integer", "text", "address"] as const)("empties a field of kind %s where it is blank", (kind) => {
    expect(valueFromText(kind, "  ")).toBeNull();
  });
});
