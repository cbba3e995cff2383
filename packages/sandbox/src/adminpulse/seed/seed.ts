import type { Relation } from "../relation.ts";
import { COMPANIES, type OrganisationRow } from "./companies.data.ts";
import { INVENTED_COMPANIES } from "./invented-companies.data.ts";
import { PEOPLE, type PersonRow } from "./people.data.ts";
import { PUBLIC_BODIES } from "./public-bodies.data.ts";
import { SEEDED } from "./seeded.data.ts";
import { belgianAddress, companyRelation, personRelation } from "./to-relation.ts";

/** The hand-made relations: invented ones from APR00001, organisations that exist from APR00101. */
export function seedRelations(): readonly Relation[] {
  return [
    ...INVENTED_COMPANIES.map(companyRelation),
    ...PEOPLE.map(person),
    ...COMPANIES.map((row, at) => organisation(row, 101 + at, true)),
    ...PUBLIC_BODIES.map((row, at) => organisation(row, 201 + at, false)),
  ];
}

function organisation(row: OrganisationRow, number: number, vatLiable: boolean): Relation {
  const [enterpriseNumber, name, legalForm, language, ...seat] = row;
  return companyRelation({ number, name, legalForm, enterpriseNumber, language, vatLiable, address: addressOf(seat) });
}

function person(row: PersonRow): Relation {
  const [number, firstName, lastName, birthDate, language, ...home] = row;
  const relation = personRelation({
    number,
    firstName,
    lastName,
    birthDate: birthDate === "" ? null : birthDate,
    language,
    address: addressOf(home),
  });
  return relation.uniqueIdentifier === SEEDED.person ? { ...relation, status: "Customer" } : relation;
}

function addressOf([street, house, postalCode, city]: readonly [string, string, string, string]): Relation["address"] {
  return street === "" ? null : belgianAddress(street, house, postalCode, city);
}
