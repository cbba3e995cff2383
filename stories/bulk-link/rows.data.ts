import type { BulkRow, Candidate } from "@adminsync/core/bulk";
import { adminSyncError } from "@adminsync/core/errors";
import {
  parseConnectionId,
  parseDossierId,
  parseExternalId,
  type Connection,
  type DossierId,
  type LinkPlan,
  type ListedDossier,
  type Reference,
} from "@adminsync/core/model";
import type { BulkLine } from "@adminsync/react";
import { parsePackageId } from "@adminsync/core/model";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A story has an id that is none");
  return id;
}

export const CONNECTION: Connection = {
  id: known(parseConnectionId("connection-1")),
  packageId: known(parsePackageId("adminpulse")),
  packageName: "AdminPulse",
  name: "AdminPulse kantoor Gent",
  state: { kind: "connected", since: "2026-03-02T09:00:00Z" },
  createdAt: "2026-03-02T09:00:00Z",
};

export const BRUGES: Connection = {
  ...CONNECTION,
  id: known(parseConnectionId("connection-2")),
  name: "AdminPulse Brugge",
};

const dossierId = (id: string): DossierId => known(parseDossierId(id));

export function referenceOf(externalId: string, name: string, more: Partial<Reference> = {}): Reference {
  return {
    connectionId: CONNECTION.id,
    externalId: known(parseExternalId(externalId)),
    name,
    kind: "company",
    active: true,
    legalForm: "BV",
    enterpriseNumber: "0999123457",
    postalCode: "9000",
    city: "Gent",
    linkable: true,
    linkedTo: [],
    ...more,
  };
}

export const BAKERY: Reference = referenceOf("APR00412", "Bakkerij Peeters");
const GARAGE = referenceOf("APR00955", "Garage Peeters & Zonen", { enterpriseNumber: "0999234518", city: "Aalst" });
const HOLDING = referenceOf("APR01877", "Peeters Holding", { legalForm: "NV", linkedTo: [dossierId("1042")] });
const TRADER = referenceOf("APR02001", "Bart Peeters", {
  kind: "sole-trader",
  linkable: { reason: "sole-trader-not-supported" },
});

export const CERTAIN: Candidate = {
  reference: BAKERY,
  confidence: 0.998,
  verdict: "certain",
  reasons: [
    { code: "same-number", speaks: "for" },
    { code: "form-converted", speaks: "for", from: "BVBA", to: "BV" },
    { code: "same-address", speaks: "for" },
  ],
};
const LIKELY: Candidate = {
  reference: GARAGE,
  confidence: 0.71,
  verdict: "likely",
  reasons: [
    { code: "similar-name", speaks: "for" },
    { code: "words-only-in-reference", speaks: "against", words: ["Zonen"] },
    { code: "other-town", speaks: "against" },
  ],
};
const TAKEN: Candidate = {
  reference: HOLDING,
  confidence: 0.2,
  verdict: "possible",
  reasons: [
    { code: "name-borne-by-others", speaks: "against", others: 3 },
    { code: "other-form", speaks: "against", dossier: "BV", reference: "NV" },
  ],
};
const REFUSED: Candidate = {
  reference: TRADER,
  confidence: 0.05,
  verdict: "possible",
  reasons: [{ code: "common-name", speaks: "against" }],
};

function listed(id: string, name: string, more: Partial<ListedDossier> = {}): ListedDossier {
  const address = { street: "Kerkstraat", number: "12", box: "", postalCode: "9000", city: "Gent", country: "BE" };
  return {
    dossier: { id: dossierId(id), name, enterpriseNumber: "BE 999123457", legalForm: "BVBA", address },
    link: null,
    decidedBefore: false,
    rejections: [],
    ...more,
  };
}

export const PLAN: LinkPlan = {
  dossierId: dossierId("d1"),
  connectionId: CONNECTION.id,
  connectionName: CONNECTION.name,
  externalId: BAKERY.externalId,
  referenceName: BAKERY.name,
  rename: { from: "BAKKERIJ PEETERS bvba", to: BAKERY.name },
  pulls: { name: true, address: true, directors: 2, shareholders: 2 },
  warnings: [{ kind: "enterprise-number-differs", dossier: "0999345679", reference: "0999123457" }],
  fingerprint: "story",
};

const row = (more: Partial<BulkRow> & Pick<BulkRow, "listed">): BulkRow => ({
  suggestion: { kind: "waiting" },
  choice: { kind: "open" },
  outcome: { kind: "none" },
  ...more,
});
const found = (candidates: readonly Candidate[], best: Candidate | null = null): BulkRow["suggestion"] => ({
  kind: "found",
  best,
  noneFits: candidates.length === 0,
  candidates,
});
const line = (id: string, of: BulkRow, more: Partial<BulkLine> = {}): BulkLine => ({
  id: dossierId(id),
  row: of,
  wantedBy: [],
  problem: null,
  ...more,
});
const ticked = { kind: "link", reference: BAKERY, by: "suggestion" } as const;

/** One line for each state that a dossier can be in. */
export const LINES = {
  certain: line(
    "d1",
    row({ listed: listed("d1", "BAKKERIJ PEETERS bvba"), suggestion: found([CERTAIN], CERTAIN), choice: ticked }),
  ),
  likely: line("d2", row({ listed: listed("d2", "Garage Peeters"), suggestion: found([LIKELY, TAKEN, REFUSED]) })),
  none: line("d3", row({ listed: listed("d3", "Xantippa"), suggestion: found([]) })),
  waiting: line("d4", row({ listed: listed("d4", "Kapsalon Mia") })),
  noneFits: line(
    "d5",
    row({ listed: listed("d5", "Vzw De Zwaluw"), suggestion: found([]), choice: { kind: "none-fits" } }),
  ),
  decidedBefore: line(
    "d6",
    row({
      listed: listed("d6", "Bakkerij Peeters oud", { decidedBefore: true }),
      suggestion: found([CERTAIN], CERTAIN),
    }),
  ),
  clash: line("d7", row({ listed: listed("d7", "Bakkerij Peeters (dubbel)"), suggestion: found([CERTAIN], CERTAIN) }), {
    wantedBy: ["BAKKERIJ PEETERS bvba"],
  }),
  notLinkable: line(
    "d13",
    row({ listed: listed("d13", "Bart Peeters"), suggestion: found([{ ...CERTAIN, reference: TRADER }]) }),
  ),
  linking: line(
    "d8",
    row({
      listed: listed("d8", "Bakkerij Peeters"),
      suggestion: found([CERTAIN], CERTAIN),
      choice: ticked,
      outcome: { kind: "linking" },
    }),
  ),
  linked: line(
    "d9",
    row({
      listed: listed("d9", "Bakkerij Peeters bvba"),
      suggestion: found([CERTAIN], CERTAIN),
      choice: ticked,
      outcome: { kind: "linked", linkedAt: "2026-11-24T08:00:00Z", renamedFrom: "Bakkerij Peeters bvba" },
    }),
  ),
  undone: line(
    "d10",
    row({
      listed: listed("d10", "Peeters bakkerij"),
      suggestion: found([CERTAIN], CERTAIN),
      choice: ticked,
      outcome: { kind: "undone" },
    }),
  ),
  held: line(
    "d11",
    row({
      listed: listed("d11", "BAKKERIJ PEETERS bvba"),
      suggestion: found([CERTAIN], CERTAIN),
      choice: ticked,
      outcome: { kind: "held", plan: PLAN },
    }),
  ),
  failed: line(
    "d12",
    row({
      listed: listed("d12", "Bakkerij Peeters Gent"),
      suggestion: found([CERTAIN], CERTAIN),
      choice: ticked,
      outcome: { kind: "failed", error: adminSyncError("PACKAGE_SILENT") },
    }),
    {
      problem: {
        code: "PACKAGE_SILENT",
        at: "2026-11-24T08:00:00Z",
        correlationId: null,
        situation: { source: CONNECTION.name },
      },
    },
  ),
} as const satisfies Readonly<Record<string, BulkLine>>;

/** A section with many lines. */
export const MANY: readonly BulkLine[] = Array.from({ length: 20 }, (_, at) => {
  const name = `Bakkerij Peeters filiaal ${at + 1}`;
  const one = { ...CERTAIN, reference: referenceOf(`APR1${at}`, name) };
  const choice = { kind: "link", reference: one.reference, by: "suggestion" } as const;
  return line(`m${at}`, row({ listed: listed(`m${at}`, name.toUpperCase()), suggestion: found([one], one), choice }));
});
