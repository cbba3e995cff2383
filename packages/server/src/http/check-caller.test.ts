import { expect, test } from "vitest";
import { checkCaller } from "./check-caller.ts";

const caller = { firmId: "linde", userId: "u1", role: "editor" };

test("a caller comes out as it went in, without what else the host knows of it", () => {
  expect(checkCaller({ ...caller, email: "an@linde.example" })).toEqual(caller);
});

test.each([
  ["a role that there is none of", { ...caller, role: "superuser" }, "role"],
  ["the name of something that every object has", { ...caller, role: "toString" }, "role"],
  ["an empty firm", { ...caller, firmId: "" }, "firmId"],
  ["no user", { firmId: "linde", role: "admin" }, "userId"],
  ["nothing", undefined, "the caller"],
])("%s is no caller, and its place is named", (_, given, place) => {
  expect(() => checkCaller(given)).toThrow(`authenticate answered no caller: ${place}`);
});
