// Lists of invented people: what a source can do to them, each at every place of the list.
const FIELDS = { name: "partyName", birthDate: "date", address: "address", shares: "integer" };
const PEOPLE = [
  ["Els van der Linden", "1971-03-09", "Kerkstraat 12, 9000 Gent", 250],
  ["Luc Maes", "1964-11-30", "Molenstraat 3 bus 1, 2800 Mechelen", 300],
  ["Fatima Ben Ali", "1982-06-17", "Rue du Moulin 8, 7000 Mons", 100],
  ["Jan Peeters", "1959-01-22", "Dorpsplein 1, 3000 Leuven", 350],
].map(([name, birthDate, address, shares], index) => ({
  externalId: `p${index}`,
  kind: "natural",
  name,
  birthDate,
  address,
  shares,
}));

const changed = (t, s, field) => ({ op: "changed", t, s, field });
const change = (rows, at, values) => rows.map((row, index) => (index === at ? { ...row, ...values } : row));
const without = (rows, name) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== name)));
const last = PEOPLE.length - 1;

function casesAt(at) {
  const { name, birthDate } = PEOPLE[at];
  const [first, ...family] = name.split(" ");
  const elsewhere = { address: "Stationsstraat 40, 8000 Brugge" };
  const newcomer = { ...PEOPLE[at], externalId: "p9", name: "Noor Claes", birthDate: "1990-08-08" };
  const one = (trap, source, expect, template = PEOPLE) => ({ trap, source, expect, template });
  return [
    one("unchanged, in another order", PEOPLE.toReversed(), []),
    one("other spellings", change(PEOPLE, at, { name: `${family.join(" ").toUpperCase()} ${first}` }), []),
    one("moved", change(PEOPLE, at, elsewhere), [changed(at, at, "address")]),
    one("renamed", change(PEOPLE, at, { name: `${first} Janssens` }), [changed(at, at, "name")]),
    one("fewer shares", change(PEOPLE, at, { shares: 1 }).toReversed(), [changed(at, last - at, "shares")]),
    one("appointed", [newcomer, ...PEOPLE], [{ op: "added", s: 0 }]),
    one("gone at the source", PEOPLE.toSpliced(at, 1), [{ op: "removed", t: at }]),
    one(
      "all ids given anew",
      PEOPLE.map((row) => ({ ...row, externalId: `new ${row.externalId}` })),
      [],
    ),
    one("no ids in the template", PEOPLE.toReversed(), [], without(PEOPLE, "externalId")),
    one(
      "a namesake",
      [...PEOPLE, { ...PEOPLE[at], externalId: "p8", birthDate: "2001-01-01" }],
      [{ op: "added", s: last + 1 }],
    ),
    one("born on", change(PEOPLE, at, { birthDate: birthDate.split("-").toReversed().join("/") }), []),
    one(
      "moved, ids anew",
      change(PEOPLE, at, elsewhere).map((row) => ({ ...row, externalId: `n${row.externalId}` })),
      [changed(at, at, "address")],
    ),
  ];
}

export const lists = PEOPLE.flatMap((_, at) => casesAt(at)).map((each) => ({
  ...each,
  list: "persons",
  fields: FIELDS,
  supplied: each.template.map((_, index) => index),
  notSupplied: [],
}));
