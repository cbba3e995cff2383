import {
  parseConnectionId,
  parseDossierId,
  parseExternalId,
  type Connection,
  type Reference,
} from "@adminsync/core/model";
import { parsePackageId } from "@adminsync/core/model";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("The office of the stories has an id that is none");
  return id;
}

const AT = "2026-11-20T09:00:00.000Z";

export const PULSE: Connection = {
  id: known(parseConnectionId("pulse")),
  packageId: known(parsePackageId("adminpulse")),
  packageName: "AdminPulse",
  name: "AdminPulse kantoor Gent",
  state: { kind: "connected", since: AT },
  createdAt: AT,
};

const TRADES = ["Bakkerij", "Schrijnwerkerij", "Garage", "Drukkerij", "Apotheek", "Brouwerij", "Kapsalon", "Slagerij"];
const FAMILIES = ["Peeters", "Janssens", "Maes", "Claes", "Wouters", "De Smet", "Ødegård", "Weiß", "Lefèvre", "Baert"];
const TOWNS: readonly (readonly [string, string])[] = [
  ["9000", "Gent"],
  ["2000", "Antwerpen"],
  ["8500", "Kortrijk"],
  ["3000", "Leuven"],
  ["9880", "Aalter"],
];
const FORMS = ["BV", "NV", "CV", "VZW"];

function pick<Thing>(from: readonly Thing[], at: number): Thing {
  const thing = from[at % from.length];
  if (thing === undefined) throw new Error("nothing to pick from");
  return thing;
}

/** A number that the rule of the last two digits allows. */
function numberOf(at: number): string {
  const base = 9_000_000 + at;
  return `0${base}${String(97 - (base % 97)).padStart(2, "0")}`;
}

function clientOf(at: number): Reference {
  const [postalCode, city] = pick(TOWNS, at * 7);
  const round = Math.floor(at / (TRADES.length * FAMILIES.length));
  return {
    connectionId: PULSE.id,
    externalId: known(parseExternalId(`APR${String(at).padStart(5, "0")}`)),
    name: `${pick(TRADES, at)} ${pick(FAMILIES, Math.floor(at / TRADES.length))}${round === 0 ? "" : ` ${round + 1}`}`,
    kind: "company",
    active: true,
    legalForm: pick(FORMS, at),
    enterpriseNumber: numberOf(at),
    postalCode,
    city,
    linkable: true,
    linkedTo: at === 80 ? [known(parseDossierId("1042"))] : [],
  };
}

const SOLE_TRADER: Reference = {
  connectionId: PULSE.id,
  externalId: known(parseExternalId("APR90001")),
  name: "Bart Peeters",
  kind: "sole-trader",
  active: true,
  postalCode: "9000",
  city: "Gent",
  linkable: { reason: "sole-trader-not-supported" },
  linkedTo: [],
};

/** Four thousand invented clients of one connection, the same each time. */
export const CLIENTS: readonly Reference[] = [...Array.from({ length: 4000 }, (_, at) => clientOf(at)), SOLE_TRADER];
