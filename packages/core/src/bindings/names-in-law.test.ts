import { describe, expect, test } from "vitest";
import { namesInLaw } from "./names-in-law.ts";

describe("the names that the law gives", () => {
  test.each([
    ["BV", "shareholders", "directors"],
    ["N.V.", "shareholders", "directors"],
    ["Coöperatieve vennootschap", "shareholders", "directors"],
    ["VZW", "shareholders", "directors"],
    ["VOF", "partners", "managers"],
    ["SNC", "partners", "managers"],
    ["Commanditaire vennootschap", "partners", "managers"],
    ["maatschap", "partners", "managers"],
    ["BVBA", "partners", "managers"],
    ["sprl", "partners", "managers"],
    ["CVBA", "partners", "directors"],
    ["Comm. VA", "shareholders", "managers"],
    ["EESV", "shareholders", "managers"],
  ])("%s has %s and %s", (form, owners, governing) => {
    expect(namesInLaw(form)).toEqual({ owners, governing });
  });

  test.each([null, undefined, "", "Zaakvoering", {}])("are the usual ones where the form is %j", (form) => {
    expect(namesInLaw(form)).toEqual({ owners: "shareholders", governing: "directors" });
  });

  test("hold for a form with a social purpose too", () => {
    expect(namesInLaw("VOF met sociaal oogmerk")).toEqual(namesInLaw("VOF"));
  });
});
