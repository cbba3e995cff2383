// The project as a contestant: thin, over its public entry points.
import { createReferenceIndex as createIndex } from "@adminsync/core/match";
import { familyNames } from "@adminsync/core/match/family-names";

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

export const toReference = (row) => ({ externalId: row.externalId, ...facts(row) });
export const toSubject = facts;
export const createReferenceIndex = (references) => createIndex(references, { names: familyNames });
