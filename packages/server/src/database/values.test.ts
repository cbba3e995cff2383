import fc from "fast-check";
import { expect, test } from "vitest";
import * as v from "valibot";
import { decodeValue } from "./decode-value.ts";
import { encodeParam } from "./encode-param.ts";
import { eachDatabase } from "./testing/each-database.ts";

const TEXT_ARRAY = 1009;

test("an array of texts is the same after both ways", () => {
  const item = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("NULL", "null", "", ",", "{", "}", '"', "\\"),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(decodeValue(TEXT_ARRAY, encodeParam(items) ?? "")).toEqual(items);
    }),
  );
});

test("an SQL array refuses what it would write wrongly", () => {
  expect(() => encodeParam([{ a: 1 }])).toThrow(TypeError);
});

eachDatabase("values", ({ database }) => {
  const roundTrip = async (type: string, param: Parameters<typeof encodeParam>[0]): Promise<unknown> => {
    const row = await database().asServer((sql) =>
      sql.one(v.object({ value: v.unknown() }), `select $1::${type} as value`, [param]),
    );
    return row?.value;
  };

  test.each([
    ["text", "'\"\\ Zoë 𝄞"],
    ["boolean", false],
    ["integer", -1],
    ["bigint", Number.MAX_SAFE_INTEGER],
    ["bigint", "9007199254740993"],
    ["double precision", 0.1],
    ["numeric", "12.50"],
    ["date", "2026-11-24"],
    ["timestamptz", "2026-11-24T12:50:47.123Z"],
    ["timestamptz", "0044-03-15T12:00:00.000Z"],
    ["bytea", new Uint8Array([0, 255, 10])],
    ["jsonb", { a: [1, null, "x"], b: {} }],
    ["text[]", ["a", "b c", null, 'd"\\,{}']],
    ["integer[]", [1, 2]],
    ["text[]", []],
    ["text", null],
  ] as const)("a %s comes out as it went in: %o", async (type, value) => {
    expect(await roundTrip(type, value)).toEqual(value);
  });

  test("JSON that isn't an object goes in as its text", async () => {
    for (const value of [[], [1, "a"], "text", 1, null, true]) {
      expect(await roundTrip("jsonb", JSON.stringify(value))).toEqual(value);
    }
  });

  test("a moment is UTC to the millisecond, wherever the database thinks it is", async () => {
    expect(await roundTrip("timestamptz", new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    expect(await roundTrip("timestamptz", "2026-07-01T02:00:00.123456+02:00")).toBe("2026-07-01T00:00:00.123Z");
    expect(await roundTrip("timestamptz", "infinity")).toBe("infinity");
  });

  test("any JSON object survives", async () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
    const storable = object.filter((value) => !JSON.stringify(value).includes(String.raw`\u0000`));
    await fc.assert(
      fc.asyncProperty(storable, async (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(await roundTrip("jsonb", value)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
