import type { BarSummary, LinkedRow, LinkFormState, Problem, ReviewGroup } from "@adminsync/react";
import { parseConnectionId, parseDossierId, parseExternalId, type LinkPlan } from "@adminsync/core/model";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A story has an id that is none");
  return id;
}

const adminPulse = known(parseConnectionId("connection-1"));

export const CONNECTIONS: LinkFormState["connections"] = [
  { id: adminPulse, name: "AdminPulse kantoor Gent" },
  { id: known(parseConnectionId("connection-2")), name: "Fid-Manager" },
];

export const PLAN: LinkPlan = {
  dossierId: known(parseDossierId("dossier-1")),
  connectionId: adminPulse,
  connectionName: "AdminPulse kantoor Gent",
  externalId: known(parseExternalId("APR00412")),
  referenceName: "Bakkerij Peeters BV",
  rename: { from: "Bakkerij Peeters", to: "Bakkerij Peeters BV" },
  pulls: { name: true, address: true, directors: 3, shareholders: 2 },
  warnings: [],
  fingerprint: "fingerprint-1",
};

export const WARNED_PLAN: LinkPlan = {
  ...PLAN,
  warnings: [
    { kind: "already-linked", dossierId: known(parseDossierId("1042")), dossierName: "Bakkerij Peeters (oud)" },
    {
      kind: "replaces-link",
      connectionName: "Fid-Manager",
      externalId: known(parseExternalId("F-77")),
      referenceName: "Peeters Holding NV",
    },
    { kind: "enterprise-number-differs", dossier: "0999123457", reference: "0997011233" },
  ],
};

export const EMPTY_FORM: LinkFormState = {
  connections: CONNECTIONS,
  connectionId: null,
  references: [],
  reference: null,
  externalId: { kind: "empty" },
  errors: {},
  plan: { kind: "none" },
  saving: false,
  problem: null,
};

export const FILLED_FORM: LinkFormState = {
  ...EMPTY_FORM,
  connectionId: adminPulse,
  references: [
    { value: "APR00412", label: "Bakkerij Peeters BV", detail: "0999.123.457 · 9000 Gent" },
    { value: "APR00955", label: "Bakkerij Peeters Holding NV", detail: "0997.011.233 · 9000 Gent" },
    { value: "APR01877", label: "Bart Peeters", detail: "Eenmanszaak · kan niet gekoppeld worden", disabled: true },
  ],
  reference: {
    value: "APR00412",
    label: "Bakkerij Peeters BV",
    reasons: ["Zelfde ondernemingsnummer", "zelfde naam zonder rechtsvorm"],
    proposed: true,
  },
  externalId: { kind: "filled", value: "APR00412" },
  plan: { kind: "ready", plan: PLAN, renewed: false },
};

export const LINK: LinkedRow = {
  connectionName: "AdminPulse kantoor Gent",
  packageName: "AdminPulse",
  referenceName: "Bakkerij Peeters BV",
  externalId: "APR00412",
  enterpriseNumber: "0999123457",
  pulledAt: "2026-11-24T01:14:00Z",
  changes: 3,
};

export const LONG_LINK: LinkedRow = {
  ...LINK,
  connectionName: "Centraal Dossierbeheer vestiging Sint-Niklaas en Waasland",
  packageName: "Centraal Dossierbeheer",
  referenceName: "Coöperatieve Vennootschap voor Landbouwmachineverhuur en Grondverzet Vandenbroucke-Verstraeten",
  externalId: "CDB-2026-000000048812-SINT-NIKLAAS",
};

export const UNREACHABLE: Problem = {
  code: "PACKAGE_UNREACHABLE",
  at: "2026-11-24T08:41:00Z",
  correlationId: "9f3c-21b7-44d0",
  situation: { source: "AdminPulse kantoor Gent", keptFrom: "21 november" },
};

export const SUMMARY: BarSummary = {
  source: "AdminPulse",
  differences: 4,
  cosmetic: 1,
  pulledAt: "2026-11-24T01:14:00Z",
  remembered: true,
};

export const GROUPS: readonly ReviewGroup[] = [
  {
    key: "seat",
    title: "Zetel",
    rows: [
      {
        key: "seat/address",
        label: "Adres",
        template: { kind: "text", text: "Kerkstraat 12 bus 2, 9000 Gent" },
        source: { kind: "text", text: "Nieuwe Dokken 4, 9000 Gent" },
        word: "changed-at-source",
        ticked: true,
      },
    ],
  },
  {
    key: "sofie",
    title: "Sofie Claes",
    badge: { text: "nieuwe bestuurder", tone: "ok" },
    rows: [
      {
        key: "sofie/director",
        label: "Bestuurder",
        template: { kind: "no-row" },
        source: { kind: "text", text: "Sofie Claes, sinds 01/10/2026" },
        word: "added",
        ticked: true,
      },
    ],
  },
  {
    key: "jan",
    title: "Jan Peeters",
    badge: { text: "ontslag op 30/09/2026", tone: "danger" },
    rows: [
      {
        key: "jan/end",
        label: "Einde mandaat",
        template: { kind: "empty" },
        source: { kind: "text", text: "30/09/2026" },
        word: "fill",
        ticked: true,
      },
    ],
  },
  {
    key: "an",
    title: "An Peeters",
    rows: [
      {
        key: "an/shares",
        label: "Aandelen",
        template: { kind: "text", text: "310", note: "door u ingevuld" },
        source: { kind: "text", text: "250" },
        word: "changed-again",
        note: "U hield de uwe op 3 november. AdminPulse wijzigde daarna van 300 naar 250.",
        ticked: false,
      },
    ],
  },
];

export const EVERY_WORD: readonly ReviewGroup[] = [
  {
    key: "company",
    title: "Onderneming",
    rows: [
      {
        key: "name",
        label: "Naam",
        template: { kind: "text", text: "Bakkerij Peeters" },
        source: { kind: "text", text: "Bakkerij Peeters & Dochters" },
        word: "conflict",
        ticked: false,
      },
      {
        key: "phone",
        label: "Telefoon",
        template: { kind: "text", text: "09 111 22 33" },
        source: { kind: "text", text: "09 111 22 34" },
        word: "changed-by-hand",
        ticked: false,
      },
      {
        key: "form",
        label: "Rechtsvorm",
        template: { kind: "text", text: "BVBA" },
        source: { kind: "text", text: "BV" },
        word: "converted",
        ticked: true,
      },
      {
        key: "email",
        label: "E-mailadres voor uitnodigingen",
        template: { kind: "text", text: "boekhouding.en.administratie@bakkerij-peeters-en-dochters.example" },
        source: { kind: "empty" },
        word: "changed-at-source",
        ticked: true,
      },
    ],
  },
  {
    key: "piet",
    title: "Piet Van den Broeck-Vandewalle",
    badge: { text: "niet langer aandeelhouder", tone: "danger" },
    rows: [
      {
        key: "piet/holding",
        label: "Aandeelhouder",
        template: { kind: "text", text: "Piet Van den Broeck-Vandewalle, 120 aandelen klasse A" },
        source: { kind: "no-row" },
        word: "removed",
        ticked: true,
      },
    ],
  },
  ...GROUPS,
];
