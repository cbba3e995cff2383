// Values that nobody should hand in: to be answered, or refused with a code.
function nested(levels) {
  let value = { name: "x" };
  for (let level = 0; level < levels; level += 1) value = { name: "x", inner: value };
  return value;
}
function cyclic() {
  const value = { name: "x" };
  value.self = value;
  return value;
}
function claiming(length) {
  const rows = [{ externalId: "r1", name: "Jan" }];
  rows.length = length;
  return rows;
}
const throwing = () =>
  Object.defineProperty({}, "street", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
const polluting = (key) => JSON.parse(`{"externalId":"r1","name":"y","${key}":{"polluted":true}}`);
const homonyms = (rows, birthDate) =>
  Array.from({ length: rows }, () => ({ kind: "natural", name: "Jan Peeters", birthDate }));

const VALUES = {
  "a cycle": () => [cyclic(), cyclic()],
  "12,000 levels": () => [nested(12_000), nested(12_000)],
  "a million letters": () => ["a".repeat(1_000_000), "b".repeat(1_000_000)],
  "a bomb for regular expressions": () => ["1 ".repeat(50_000), `${"1 ".repeat(50_000)}!`],
  "a getter that throws": () => [throwing(), { street: "x" }],
  "a symbol": () => [Symbol("x"), "x"],
  "half a letter": () => ["Bakker \ud800", "Bakker \udc00"],
};
const ROWS = {
  "a row named __proto__": () => [[polluting("__proto__")], [polluting("constructor")]],
  "a cycle in a row": () => [[{ externalId: "r1", name: cyclic() }], [{ externalId: "r1", name: cyclic() }]],
  "30 million rows claimed": () => [claiming(30_000_000), claiming(1)],
  "rows that are no rows": () => [
    [null, 7, "x"],
    [[], true],
  ],
  "no list at all": () => ["rows", { 0: {} }],
  "2,000 homonyms": () => [homonyms(2000), homonyms(2000, "1980-01-01")],
  "frozen rows": () => [Object.freeze([Object.freeze({ name: "Jan" })]), Object.freeze([])],
};
const fields = { name: "partyName", birthDate: "date" };

/** Each: its name, and how it is run on a contestant; the input is made anew, to see afterwards whether it was changed. */
export const hostile = [
  ...Object.entries(VALUES).flatMap(([name, make]) =>
    ["companyName", "personName", "address", "money", "date", "text"].map((kind) => ({
      name: `${kind}: ${name}`,
      make,
      run: ({ equal }, [a, b]) => equal(kind, a, b),
    })),
  ),
  ...Object.entries(ROWS).map(([name, make]) => ({
    name: `list: ${name}`,
    make,
    run: ({ compareLists }, [template, source]) =>
      compareLists({ list: "persons", fields, supplied: [], notSupplied: [], template, source }),
  })),
];
