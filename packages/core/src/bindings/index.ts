export { company, type CompanyField } from "./company-projection.ts";
export { companyDetails, type CompanyDetailsTemplate } from "./company-details.ts";
export { directorRowsOf, governingRowsOf, managerRowsOf, type DirectorField } from "./directors-projection.ts";
export {
  directors,
  governing,
  managers,
  type DirectorRow,
  type DirectorsTemplate,
  type GoverningTemplate,
  type ManagersTemplate,
} from "./directors.ts";
export { people as peopleRowsOf, type PersonField } from "./people-projection.ts";
export { people, type PeopleTemplate, type PersonRow, type StoredTick } from "./people.ts";
export { namesInLaw, type NamesInLaw } from "./names-in-law.ts";
export { ownerRowsOf, partnerRowsOf, shareholderRowsOf, type ShareholderField } from "./shareholders-projection.ts";
export {
  owners,
  partners,
  shareholders,
  type OwnersTemplate,
  type PartnersTemplate,
  type ShareholderRow,
  type ShareholdersTemplate,
} from "./shareholders.ts";
export { readLines, readParts, writeLines, writeParts, type Stored } from "./address-columns.ts";
export { tick } from "./tick.ts";
export { town } from "./town.ts";
export { mandateFunction, ownership } from "./word-kind.ts";
