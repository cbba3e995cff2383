// Templates over several snapshots. A step: what is typed, what the source holds then, what the bar must show, what the user decides.
const person = (externalId, name, shares) => ({ externalId, kind: "natural", name, shares });
const [els, luc, noor] = [
  person("M1", "Els Maes", 300),
  person("M2", "Luc Claes", 100),
  person("M3", "Noor Peeters", 50),
];
const lists = { people: { name: "partyName", shares: "integer" } };
const fields = { name: "companyName", seat: "address", capital: "money" };
const at = (path, kind) => ({ path, kind });
const start = {
  name: "Studio Lumen BV",
  seat: "Kerkstraat 1 bus 2, 9000 Gent",
  capital: "18.550,00",
  people: [els, luc],
};
const [moved, further] = ["Molenstraat 3, 9000 Gent", "Dorpsplein 5, 9000 Gent"];
const filled = {
  source: start,
  expect: ["name", "seat", "capital"]
    .map((path) => at(path, "fill"))
    .concat(at("people/M1", "added"), at("people/M2", "added")),
};
const taken = { ...filled, take: ["name", "seat", "capital", "people/M1", "people/M2"] };
const sequence = (trap, ...steps) => ({ trap, fields, lists, policies: {}, template: { people: [] }, steps });

export const sequences = [
  sequence("filled, then spelled otherwise", taken, {
    source: { ...start, seat: "Kerkstr. 1/2, 9000 GENT", capital: 18550 },
    expect: [],
  }),
  sequence(
    "changed at the source",
    taken,
    { source: { ...start, seat: moved }, expect: [at("seat", "changed-at-source")], take: ["seat"] },
    { expect: [] },
  ),
  sequence(
    "kept: quiet until the source changes again",
    taken,
    { source: { ...start, seat: moved }, expect: [at("seat", "changed-at-source")], keep: ["seat"] },
    { expect: [] },
    { source: { ...start, seat: further }, expect: [at("seat", "conflict")] },
  ),
  sequence(
    "changed by hand, then kept",
    taken,
    { edit: { seat: moved }, expect: [at("seat", "changed-by-hand")], keep: ["seat"] },
    { expect: [] },
  ),
  sequence("both changed, unlike", taken, {
    edit: { seat: moved },
    source: { ...start, seat: further },
    expect: [at("seat", "conflict")],
  }),
  sequence("both changed, alike", taken, {
    edit: { seat: moved },
    source: { ...start, seat: "Molenstr. 3, 9000 Gent" },
    expect: [],
  }),
  sequence("not supplied is not empty", taken, {
    source: { people: [] },
    notSupplied: ["people", "name", "seat", "capital"],
    expect: [],
  }),
  sequence("a share sold", taken, {
    source: { ...start, people: [luc, { ...els, shares: 250 }] },
    expect: [at("people/M1/shares", "changed-at-source")],
  }),
  sequence(
    "appointed, declined",
    taken,
    { source: { ...start, people: [els, luc, noor] }, expect: [at("people/M3", "added")], keep: ["people/M3"] },
    { expect: [] },
  ),
  sequence(
    "gone at the source",
    taken,
    { source: { ...start, people: [els] }, expect: [at("people/M2", "removed")], take: ["people/M2"] },
    { expect: [] },
  ),
  sequence("undone", taken, { undo: ["seat"], expect: [at("seat", "fill")] }),
  sequence("added by hand", taken, { addRow: { people: { ...noor, externalId: undefined } }, expect: [] }),
];
