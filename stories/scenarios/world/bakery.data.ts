import type { CompanyDetailsTemplate } from "@adminsync/core/bindings";
import {
  parseConnectionId,
  parseDossierId,
  parseExternalId,
  parsePackageId,
  parseUserId,
  RECORD_PATHS,
  type AdminRecord,
  type Connection,
  type Coverage,
  type DossierId,
  type Reference,
  type UserId,
} from "@adminsync/core/model";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A scene has an id that is none");
  return id;
}

/** The user whose page it is. */
export const ANN: UserId = known(parseUserId("ann"));
export const DOSSIER: DossierId = known(parseDossierId("2026-014"));

export const PULSE: Connection = {
  id: known(parseConnectionId("pulse")),
  packageId: known(parsePackageId("adminpulse")),
  packageName: "AdminPulse",
  name: "AdminPulse kantoor Gent",
  state: { kind: "connected", since: "2026-03-02T09:00:00.000Z" },
  createdAt: "2026-03-02T09:00:00.000Z",
};

const reference = (externalId: string, name: string, enterpriseNumber: string): Reference => ({
  connectionId: PULSE.id,
  externalId: known(parseExternalId(externalId)),
  name,
  kind: "company",
  active: true,
  legalForm: "BV",
  enterpriseNumber,
  postalCode: "9000",
  city: "Gent",
  linkable: true,
  linkedTo: [],
});

export const BAKERY: Reference = reference("APR00412", "Bakkerij Peeters BV", "0999123457");
export const CLIENTS: readonly Reference[] = [BAKERY, reference("APR00955", "Peeters Holding NV", "0997011233")];

/** The bakery as the package knows it before a scene begins. */
export const RECORD: AdminRecord = {
  externalId: BAKERY.externalId,
  kind: "company",
  name: "Bakkerij Peeters BV",
  enterpriseNumber: "0999123457",
  phone: "09 111 22 33",
  email: "info@bakkerij-peeters.example",
  seat: { street: "Kerkstraat", number: "12", box: "2", postalCode: "9000", city: "Gent", country: "BE" },
  parties: [],
  mandates: [],
  holdings: [],
};

/** Where the bakery moves to. */
export const MOVED: Partial<AdminRecord> = {
  seat: { street: "Nieuwe Dokken", number: "4", box: "", postalCode: "9000", city: "Gent", country: "BE" },
};

export const COVERAGE: Coverage = { supplied: RECORD_PATHS };

/** 'Bedrijfsparameters' as the user filled them in: all as in the package. */
export const FILLED_IN: CompanyDetailsTemplate = {
  name: "Bakkerij Peeters BV",
  registration_number: "0999.123.457",
  street: "Kerkstraat 12 bus 2",
  postalcode: "9000",
  city: "Gent",
  country_code: "BE",
  phone: "09 111 22 33",
  email: "info@bakkerij-peeters.example",
};
