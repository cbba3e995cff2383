/** Words of invented firms: trades, names and forms, so that a text that is typed finds some of many. */
const TRADES = [
  "Garage",
  "Bakkerij",
  "Apotheek",
  "Dakwerken",
  "Transport",
  "Immo",
  "Slagerij",
  "Studio",
  "Drukkerij",
  "Tuinen",
];
const NAMES = [
  "Peeters",
  "Janssens",
  "Maes",
  "Jacobs",
  "Willems",
  "Claes",
  "Goossens",
  "Wouters",
  "De Smet",
  "Dubois",
  "Lambert",
  "Martin",
  "Xantippa",
];
const PLACES = [
  ["9000", "Gent"],
  ["2000", "Antwerpen"],
  ["3000", "Leuven"],
  ["4000", "Luik"],
  ["1000", "Brussel"],
  ["8000", "Brugge"],
];
const FORMS = ["BV", "NV", "VZW", "CV"];
const of = (list, at) => list[at % list.length];

/** So many references, by name. */
export function references(count) {
  const rows = Array.from({ length: count }, (_, at) => {
    const [postalCode, city] = of(PLACES, at * 7);
    const name = `${of(TRADES, at)} ${of(NAMES, Math.floor(at / 10))} ${Math.floor(at / 130)}`;
    return {
      connectionId: "connection-1",
      externalId: `APR${String(at).padStart(6, "0")}`,
      name,
      kind: "company",
      active: true,
      legalForm: of(FORMS, at * 3),
      enterpriseNumber: `0${String(400_000_000 + at)}`,
      postalCode,
      city,
      linkable: true,
      linkedTo: [],
    };
  });
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same search for all pickers: all words must be in name or town. What goes on from the text before narrows its result. */
export function createFinder(rows) {
  const folded = new Map(rows.map((row) => [row, `${row.name} ${row.city}`.toLowerCase()]));
  let last = { text: "", found: rows };
  return (text) => {
    const typed = text.trim().toLowerCase();
    if (typed === last.text) return last.found;
    const words = typed.split(/\s+/);
    const among = last.text !== "" && typed.startsWith(last.text) ? last.found : rows;
    last = {
      text: typed,
      found: typed === "" ? rows : among.filter((row) => words.every((word) => folded.get(row).includes(word))),
    };
    return last.found;
  };
}

export const factsOf = ({ legalForm, enterpriseNumber, postalCode, city }) =>
  `${legalForm} · ${enterpriseNumber} · ${postalCode} ${city}`;
