import type { AdminPackage, AdminRecord, Connection, Reference } from "@adminsync/core/model";
import type { SuggestedReferences } from "@adminsync/core/protocol";
import { connectionId, dossierId, externalId, packageId } from "./ids.ts";

const AT = "2026-11-20T09:00:00.000Z";

export const PULSE: Connection = {
  id: connectionId("pulse"),
  packageId: packageId("adminpulse"),
  packageName: "AdminPulse",
  name: "AdminPulse Gent",
  state: { kind: "connected", since: AT },
  createdAt: AT,
};

export const PACKAGES: readonly AdminPackage[] = [
  {
    id: packageId("adminpulse"),
    name: "AdminPulse",
    transport: "cloud",
    methods: [{ kind: "credentials", fields: [{ name: "apiKey", secret: true, required: true }] }, { kind: "oauth" }],
  },
  {
    id: packageId("fid-manager"),
    name: "Fid-Manager",
    transport: "on-premise",
    methods: [{ kind: "by-contact", by: "firm" }],
  },
];

export function referenceOf(id: string, name: string, more: Partial<Reference> = {}): Reference {
  return {
    connectionId: PULSE.id,
    externalId: externalId(id),
    name,
    kind: "company",
    active: true,
    enterpriseNumber: "0999123457",
    postalCode: "9000",
    city: "Gent",
    legalForm: "BV",
    linkable: true,
    linkedTo: [],
    ...more,
  };
}

export const REFERENCES: readonly Reference[] = [
  referenceOf("1001", "Bakkerij Peeters"),
  referenceOf("1002", "Peeters Holding", { legalForm: "NV" }),
  referenceOf("1003", "Bart Peeters", { kind: "sole-trader", linkable: { reason: "sole-trader-not-supported" } }),
];

export const RECORD: AdminRecord = {
  externalId: externalId("1001"),
  kind: "company",
  name: "Bakkerij Peeters",
  enterpriseNumber: "0999123457",
  phone: "09 111 22 34",
  parties: [],
  mandates: [],
  holdings: [],
};

const [BAKERY, HOLDING] = [
  referenceOf("1001", "Bakkerij Peeters"),
  referenceOf("1002", "Peeters Holding", { legalForm: "NV" }),
];

/** The bakery is sure, its holding far behind. */
export const SUGGESTED: SuggestedReferences = {
  outcome: "certain",
  best: BAKERY.externalId,
  matches: [
    {
      reference: BAKERY,
      confidence: 0.998,
      verdict: "certain",
      reasons: [
        { code: "same-number", speaks: "for" },
        { code: "same-name", speaks: "for" },
        { code: "form-converted", speaks: "for", from: "BVBA", to: "BV" },
      ],
    },
    {
      reference: HOLDING,
      confidence: 0.001,
      verdict: "possible",
      reasons: [
        { code: "similar-name", speaks: "for" },
        { code: "words-only-in-reference", speaks: "against", words: ["Holding"] },
      ],
    },
  ],
  dossier: {
    id: dossierId("d1"),
    name: "Peeters bakkerij",
    enterpriseNumber: "0999123457",
    legalForm: "BVBA",
    address: { street: "Kerkstraat", number: "12", box: "", postalCode: "9000", city: "Gent", country: "BE" },
  },
};
