// Clients for the clock: a template and a snapshot of the same one. Most fields are identical to the letter; every third has its other spelling, where it has one.
const KINDS = [
  "companyName",
  "legalForm",
  "enterpriseNumber",
  "vatNumber",
  "address",
  "date",
  "money",
  "integer",
  "language",
  "country",
];
const NAMES = [
  "Studio Lumen",
  "Bakkerij Zonneveld",
  "Garage Peeters",
  "Immo Dijle",
  "Advies Maes",
  "Drukkerij Linde",
  "Apotheek Claes",
];
const STREETS = ["Kerkstraat", "Molenstraat", "Koning Albertlaan", "Rue du Moulin", "Dorpsplein", "Avenue Louise"];
const two = (number) => String(number).padStart(2, "0");

function enterpriseNumber(n) {
  const body = 4_000_000 + (n % 5_999_999);
  return `${String(body).padStart(8, "0")}${two(97 - (body % 97))}`;
}

/** A value, and another spelling of it where it has a usual one. */
const SPELLINGS = {
  companyName: (n) => [`${NAMES[n % 7]} ${n} NV`, `N.V. ${NAMES[n % 7]} ${n}`],
  legalForm: (n) => [["BV", "NV", "VZW", "CV"][n % 4]],
  enterpriseNumber: (n) => [enterpriseNumber(n).replace(/(....)(...)(...)/, "$1.$2.$3"), `BE${enterpriseNumber(n)}`],
  vatNumber: (n) => [`BE${enterpriseNumber(n)}`],
  address: (n) => [
    `${STREETS[n % 6]} ${1 + (n % 200)} bus ${1 + (n % 8)}, ${1000 + (n % 8000)} Gent`,
    `${STREETS[n % 6]} ${1 + (n % 200)}/${1 + (n % 8)}, ${1000 + (n % 8000)} Gent`,
  ],
  date: (n) => [
    `20${two(n % 25)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`,
    `${1 + (n % 28)}/${1 + (n % 12)}/20${two(n % 25)}`,
  ],
  money: (n) => [
    1000 + (n % 900_000),
    `${Math.trunc(1 + (n % 900_000) / 1000)}.${String(n % 1000).padStart(3, "0")},00`,
  ],
  integer: (n) => [1000 + (n % 9000), `${Math.trunc(1 + (n % 9000) / 1000)}.${String(n % 1000).padStart(3, "0")}`],
  language: (n) => [["nl", "fr", "de"][n % 3]],
  country: () => ["BE"],
};

export const fields = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`field${index}`, KINDS[index % KINDS.length]]),
);
export const lists = {
  people: {
    name: "partyName",
    birthDate: "date",
    nationalNumber: "nationalNumber",
    address: "address",
    shares: "integer",
  },
};

const person = (index, seed) => ({
  externalId: `p${seed}-${index}`,
  kind: "natural",
  name: `Voornaam${index} Familie${(index * 7 + seed) % 997}`,
  birthDate: `19${50 + (index % 45)}-0${1 + (index % 9)}-1${index % 9}`,
  address: `${STREETS[(index + seed) % 6]} ${1 + index}, 9000 Gent`,
  shares: 10 + index,
});

/** One client; with `changed`, that many fields and the shares of one person changed at the source. */
export function record(people, changed, seed) {
  const [template, source] = [{}, {}];
  for (const [index, [field, kind]] of Object.entries(fields).entries()) {
    const [plain, other = plain] = SPELLINGS[kind](seed * 31 + index);
    template[field] = plain;
    source[field] = index < changed ? SPELLINGS[kind](seed * 31 + index + 5003)[0] : index % 3 === 0 ? other : plain;
  }
  template.people = Array.from({ length: people }, (_, index) => person(index, seed));
  source.people = template.people.map((_, index) => ({ ...template.people[(index * 7919 + 3) % people] }));
  if (changed > 0) source.people[0].shares += 5;
  return { template, source };
}
