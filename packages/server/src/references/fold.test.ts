import fc from "fast-check";
import { expect, test } from "vitest";
import { externalId } from "../runs/testing/test-package.ts";
import { foldText, searchTextOf } from "./fold.ts";

test.each([
  ["  Café  DE L’Été ", "cafe de l ete"],
  ["0403.019.261", "0403019261"],
  ["Peeters & Zn. (BV)", "peeters zn bv"],
  ["ﬁduciaire", "fiduciaire"],
  ["100%_\\", "100"],
])("%j is searched as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folding again changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(foldText(text)) === foldText(text)));
});

test("no text leaves anything that a pattern of SQL would read", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[%_\\\0]/.test(foldText(text))));
});

test("a reference is found by its names, numbers and place", () => {
  const text = searchTextOf({
    externalId: externalId("APR00001"),
    name: "Bakkerij Peeters",
    commercialName: "’t Broodje",
    enterpriseNumber: "0403.019.261",
    kind: "company",
    active: true,
    postalCode: "9000",
    city: "Gent",
    linkable: true,
  });
  expect(text).toBe("bakkerij peeters t broodje 0403019261 apr00001 9000 gent");
});
