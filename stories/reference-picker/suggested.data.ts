import type { ReferenceSuggestions, SearchState, SuggestionsState } from "@adminsync/react";
import {
  parseConnectionId,
  parseDossierId,
  parseExternalId,
  type Dossier,
  type ExternalId,
  type Reference,
} from "@adminsync/core/model";
import type { Match } from "@adminsync/core/match";
import { fn } from "storybook/test";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A story has an id that is none");
  return id;
}
const externalId = (text: string): ExternalId => known(parseExternalId(text));

export const DOSSIER: Dossier = {
  id: known(parseDossierId("dossier-1")),
  name: "Peeters bakkerij",
  enterpriseNumber: "0999123457",
  legalForm: "BVBA",
  address: { street: "Kerkstr.", number: "12", box: "2", postalCode: "9000", city: "Gent", country: "BE" },
};

/** It knows its form, and no address. */
export const SEATLESS: Dossier = {
  id: DOSSIER.id,
  name: DOSSIER.name,
  enterpriseNumber: "0999123457",
  legalForm: "BVBA",
};

export const BAKERY: Reference = {
  connectionId: known(parseConnectionId("connection-1")),
  externalId: externalId("APR00412"),
  name: "Bakkerij Peeters",
  kind: "company",
  active: true,
  legalForm: "BV",
  enterpriseNumber: "0999123457",
  street: "Kerkstraat 12 bus 2",
  postalCode: "9000",
  city: "Gent",
  linkable: true,
  linkedTo: [],
};
export const HOLDING: Reference = {
  ...BAKERY,
  externalId: externalId("APR00955"),
  name: "Bakkerij Peeters Holding",
  legalForm: "NV",
  enterpriseNumber: "0997011233",
  street: "Nieuwe Dokken 4",
  linkedTo: [known(parseDossierId("1042"))],
};
export const TRADER: Reference = {
  ...BAKERY,
  externalId: externalId("APR01877"),
  name: "Bart Peeters",
  kind: "sole-trader",
  linkable: { reason: "sole-trader-not-supported" },
};
const PEETERS: Reference = {
  ...BAKERY,
  externalId: externalId("APR00731"),
  name: "Peeters-Baert",
  legalForm: "CV",
  enterpriseNumber: "0998045668",
  street: "Stationsplein 1",
  postalCode: "9880",
  city: "Aalter",
};

const match = (
  reference: Reference,
  verdict: Match<Reference>["verdict"],
  ...reasons: Match<Reference>["reasons"]
) => ({
  reference,
  confidence: { certain: 0.998, likely: 0.7, possible: 0.02 }[verdict],
  verdict,
  reasons,
});

export const SURE: Match<Reference> = match(
  BAKERY,
  "certain",
  { code: "same-number", speaks: "for" },
  { code: "same-name", speaks: "for" },
  { code: "form-converted", speaks: "for", from: "BVBA", to: "BV" },
);
const SECOND = match(
  HOLDING,
  "possible",
  { code: "similar-name", speaks: "for" },
  { code: "other-number", speaks: "against" },
  { code: "words-only-in-reference", speaks: "against", words: ["Holding"] },
);
const THIRD = match(
  PEETERS,
  "possible",
  { code: "similar-name", speaks: "for" },
  { code: "other-number", speaks: "against" },
  { code: "other-town", speaks: "against" },
);
export const UNLINKABLE: Match<Reference> = { ...SURE, reference: { ...TRADER, name: "Bakkerij Peeters" } };

export const READY: Extract<SuggestionsState, { kind: "ready" }> = {
  kind: "ready",
  dossier: DOSSIER,
  best: SURE,
  candidates: [SURE, SECOND, THIRD],
  possible: [SURE, SECOND, THIRD],
  noneFits: null,
};

/** Suggestions that are there, but for what is said. */
export const ready = (state: Partial<typeof READY>): SuggestionsState => ({
  ...READY,
  possible: state.candidates ?? READY.possible,
  ...state,
});

/** Suggestions that only stand there; what is pressed is remembered. */
export const suggesting = (
  state: SuggestionsState = READY,
  more: Partial<ReferenceSuggestions> = {},
): ReferenceSuggestions => ({
  state,
  refusal: null,
  trouble: null,
  reject: fn(),
  restore: fn(),
  retry: fn(),
  ...more,
});

const TRADES = ["Apotheek", "Bakkerij", "Brouwerij", "Drukkerij", "Garage", "Kapsalon", "Schrijnwerkerij", "Slagerij"];
const FAMILIES = ["Baert", "Claes", "De Smet", "Janssens", "Lefèvre", "Maes", "Wouters"];

/** A whole list, by name, with the suggested somewhere in it. */
const ALL: readonly Reference[] = [
  ...TRADES.flatMap((trade, at) =>
    FAMILIES.map((family, other) => ({
      ...BAKERY,
      externalId: externalId(`APR1${at}${other}`),
      name: `${trade} ${family}`,
      enterpriseNumber: `0998${at}${other}5668`.padEnd(10, "1").slice(0, 10),
    })),
  ),
  BAKERY,
  HOLDING,
  TRADER,
  PEETERS,
].toSorted((a, b) => a.name.localeCompare(b.name, "nl"));

export const WHOLE_LIST: SearchState = {
  text: "",
  rows: ALL,
  answered: "",
  cursor: null,
  total: ALL.length,
  request: null,
  cause: null,
  kept: null,
};
