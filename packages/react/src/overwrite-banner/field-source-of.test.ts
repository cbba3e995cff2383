import { describe, expect, it } from "vitest";
import { fieldSourceOf } from "./field-source-of.ts";
import { companyBeside, keptPhone, pulled } from "./testing/compared.ts";

const KEPT = keptPhone("09 111 22 34");

describe("where the value of a field comes from", () => {
  it("is the package, since it was pulled", () => {
    expect(fieldSourceOf(companyBeside({ name: "Bakkerij Peeters" }), "name")).toEqual({
      kind: "source",
      source: "AdminPulse",
      at: "2026-11-01T02:00:00.000Z",
    });
  });

  it("is the package, since a user took it over", () => {
    const taken = { ...KEPT, choice: { kind: "take" } } as const;
    expect(fieldSourceOf(companyBeside({ phone: "09 111 22 34" }, pulled(1), { decisions: [taken] }), "phone")).toEqual(
      {
        kind: "source",
        source: "AdminPulse",
        at: KEPT.decidedAt,
      },
    );
  });

  it("is the user who kept his", () => {
    const found = companyBeside({ phone: "09 000 00 00" }, pulled(1), { decisions: [KEPT] });
    expect(fieldSourceOf(found, "phone")).toEqual({ kind: "own", source: "AdminPulse", at: KEPT.decidedAt });
  });

  it.each([
    ["where the bar asks about it", companyBeside({ name: "Garage Maes" }), "name"],
    ["where the package does not supply it", companyBeside({ phone: "1" }, pulled(1, {}, ["phone"])), "phone"],
    ["where the package has nothing there", companyBeside({ language: "" }), "language"],
    ["of a field that is not bound", companyBeside({}), "colour"],
  ])("is not told %s", (_, comparison, field) => {
    expect(fieldSourceOf(comparison, field)).toBeNull();
  });
});
