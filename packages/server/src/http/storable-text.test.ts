import { expect, test } from "vitest";
import { unstorableText } from "./storable-text.ts";

test.each([
  ["text", "Café 𝒜 \u0001", null],
  ["JSON", { name: "Bakkerij", list: [1, null, true, { deep: "ok" }] }, null],
  ["nothing", null, null],
  ["a NUL", { name: "a\u0000b" }, "name"],
  ["the first half of a pair", { list: [{ name: "\ud83d" }] }, "list.0.name"],
  ["the second half of a pair", { name: "\ude00x" }, "name"],
  ["a key with a NUL", { choice: { "a\u0000": 1 } }, "choice"],
  ["a key that is also a prototype's", JSON.parse('{"__proto__":{"a":"\\u0000"}}'), "__proto__.a"],
])("%s is searched to its last text", (_, input, path) => {
  expect(unstorableText(input)?.path ?? null).toBe(path);
});

test("JSON as deep as a body is long is gone through as well", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(200_000)}"\\u0000"${"]".repeat(200_000)}`);
  expect(unstorableText(deep)).not.toBeNull();
});
