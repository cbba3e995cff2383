import { guidOf } from "../generate/random.ts";
import {
  uniqueIdentifierOf,
  type Relation,
  type RelationAddress,
  type RelationLegal,
  type RelationLink,
  type RelationStatus,
} from "../relation.ts";
import { OFFICE } from "./own-companies.data.ts";

/** What has to be said of a company or a sole trader; the rest follows from it. `number` is that of its identifier. */
export interface CompanyFacts {
  readonly number: number;
  readonly name: string;
  readonly legalForm: string;
  /** Ten digits, or empty. */
  readonly enterpriseNumber: string;
  /** Whether its VAT number is filled in. Default: where it has an enterprise number. */
  readonly vatLiable?: boolean;
  readonly type?: "Company" | "SoleProprietor";
  readonly status?: RelationStatus;
  readonly commercialName?: string;
  readonly group?: string;
  readonly language?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly endDate?: string;
  readonly address: RelationAddress | null;
  readonly legal?: RelationLegal;
  readonly tos?: readonly RelationLink[];
}

/** What has to be said of a person. */
export interface PersonFacts {
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly address: RelationAddress | null;
  readonly email?: string;
  readonly language?: string;
  readonly status?: RelationStatus;
}

/** The relation that a company or sole trader is on the wire. */
export function companyRelation(facts: CompanyFacts): Relation {
  const { number, name, legalForm, enterpriseNumber, address } = facts;
  const vatLiable = facts.vatLiable ?? enterpriseNumber !== "";
  return {
    ...keysOf(number),
    name,
    displayName: `${name} ${legalForm}`.trim(),
    commercialName: facts.commercialName ?? "",
    legalForm,
    company: OFFICE,
    ...(facts.group === undefined ? {} : { relationGroupName: facts.group }),
    relationType: facts.type ?? "Company",
    status: facts.status ?? "Customer",
    vatNumber: vatLiable ? `BE${enterpriseNumber}` : "",
    enterpriseNumber,
    languageCode: facts.language ?? "nl",
    email: facts.email ?? "",
    phone: facts.phone ?? "",
    endDate: facts.endDate ?? null,
    address,
    legal: facts.legal ?? null,
    tos: facts.tos ?? [],
  };
}

/** The relation that a person is on the wire (A6). */
export function personRelation(facts: PersonFacts): Relation {
  const { number, firstName, lastName, birthDate, address } = facts;
  return {
    ...keysOf(number),
    name: `${firstName} ${lastName}`,
    displayName: `${lastName} ${firstName}`,
    commercialName: "",
    legalForm: "",
    relationType: "Person",
    status: facts.status ?? "Other",
    vatNumber: "",
    enterpriseNumber: "",
    languageCode: facts.language ?? "nl",
    email: facts.email ?? "",
    phone: "",
    endDate: null,
    address,
    legal: null,
    firstName,
    lastName,
    birthDate,
    tos: [],
  };
}

/** An address in Belgium; `houseNumber` may carry a box after a slash. */
export function belgianAddress(street: string, house: string, postalCode: string, city: string): RelationAddress {
  const [houseNumber = "", box = ""] = house.split("/");
  return { street, houseNumber, box, postalCode, city, countryCode: "BE" };
}

function keysOf(
  number: number,
): Pick<Relation, "id" | "code" | "uniqueIdentifier" | "accountingRelationcode" | "companyId"> {
  return {
    id: guidOf(number),
    code: String(number),
    uniqueIdentifier: uniqueIdentifierOf(number),
    accountingRelationcode: `K${String(number).padStart(6, "0")}`,
    companyId: OFFICE.id,
  };
}
