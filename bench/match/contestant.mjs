// The project as a contestant: thin, over its public entry points.
import { createReferenceIndex as createIndex } from "@adminsync/core/match";
import { familyNames } from "@adminsync/core/match/family-names";
import { belgianTables } from "@adminsync/core/match/tables";

const facts = ({ name, legalForm, enterpriseNumber, tradeName, address }) => ({
  name,
  legalForm,
  enterpriseNumber,
  commercialName: tradeName,
  street: address?.street,
  number: address?.houseNumber,
  box: address?.box,
  postalCode: address?.postalCode,
  city: address?.municipality,
});

/** References are put into the index's shape one by one while it is built: a list of 100,000 at once would hold the thread. */
export function* references(rows) {
  for (const row of rows) yield { externalId: row.externalId, ...facts(row) };
}

export const toSubject = facts;
export const createReferenceIndex = (rows) =>
  createIndex(references(rows), { tables: belgianTables, names: familyNames });
