export { READ_RELATIONS, SANDBOX_API_KEY, type ApiKey } from "./api-keys.ts";
export { BAD_DAYS, type BadDay, type BadDayOptions } from "./bad-day.ts";
export { type Listening } from "./listen.ts";
export {
  LINK,
  uniqueIdentifierOf,
  type LinkType,
  type OwnCompany,
  type Ownership,
  type Relation,
  type RelationAddress,
  type RelationLegal,
  type RelationLink,
  type RelationPatch,
  type RelationStatus,
  type RelationType,
} from "./relation.ts";
export { LOGGED_REQUESTS, type LoggedRequest } from "./request-log.ts";
export { createAdminPulseSandbox, type AdminPulseSandbox, type AdminPulseSandboxOptions } from "./sandbox.ts";
export { SEEDED } from "./seed/seeded.data.ts";
export { type Wait } from "./spoil.ts";
