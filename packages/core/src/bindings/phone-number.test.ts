import fc from "fast-check";
import { expect, test } from "vitest";
import { compareValues } from "../values/compare-values.ts";
import { phoneNumber } from "./phone-number.ts";

test.each([
  ["+32 9 111 22 33", "+3291112233"],
  ["09 111 22 33", "+32 9 111 22 33"],
  ["0032 (0)9/111.22.33", "09-111 22 33"],
  ["+32 (0) 478 11 22 33", "0478/11.22.33"],
  ["+32 09 111 22 33", "09 111 22 33"],
  ["0031 20 123 45 67", "+31 20 123 45 67"],
])("%s is %s", (template, source) => {
  expect(compareValues(phoneNumber, template, source)).toBe("cosmetic");
});

test.each([
  ["09 111 22 33", "09 111 22 34"],
  ["+32 9 111 22 33", "+31 9 111 22 33"],
  ["09 111 22 33", "09 111 22 33 ext. 4"],
  ["020 123 45 67", "+31 20 123 45 67"],
])("%s is not %s", (template, source) => {
  expect(compareValues(phoneNumber, template, source)).toBe("different");
});

test("spaces, dots, slashes and hyphens never count", () => {
  // No number of an area begins with a zero.
  const digits = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 8 }))
    .map(([first, rest]) => [first, ...rest]);
  const between = fc.array(fc.constantFrom(" ", ".", "/", "-", ""), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(digits, between, (number, marks) => {
      const written = number.map((digit, at) => `${digit}${marks[at] ?? ""}`).join("");
      expect(compareValues(phoneNumber, `0${written}`, `+32${number.join("")}`)).not.toBe("different");
    }),
  );
});
