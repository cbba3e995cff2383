export { readErrorBody, type ErrorBody } from "./error-wire.ts";
export { fillPath, matchPath } from "./path.ts";
export {
  COMMON_ERRORS,
  PACKAGE_ERRORS,
  SIGN_IN_ERRORS,
  type Done,
  type Nothing,
  type Route,
  type RouteShape,
  type Schema,
} from "./route.ts";
export type {
  BegunConnection,
  Completion,
  NewConnection,
  OfferedConnections,
  SignInAgain,
} from "./routes/connections.ts";
export type { DecisionQuery, UndoneBatch } from "./routes/decisions.ts";
export type { HistoryPage } from "./routes/history.ts";
export type { DossierQuery, Verdict } from "./routes/dossiers.ts";
export type { LinkUndo, SavedLink, UndoneLink } from "./routes/links.ts";
export type { ReferenceQuery } from "./routes/references.ts";
export type { ChangesQuery } from "./routes/changes.ts";
export { changeSchema } from "./schema/change.ts";
export {
  adminPackageSchema,
  connectionSchema,
  connectionStateSchema,
  connectMethodSchema,
} from "./schema/connection.ts";
export { choiceSchema, decisionSchema, differenceRefSchema } from "./schema/decision.ts";
export { historyEntrySchema, historyEventSchema } from "./schema/history.ts";
export {
  bindingIdSchema,
  connectionIdSchema,
  decisionBatchIdSchema,
  decisionIdSchema,
  dossierIdSchema,
  externalIdSchema,
  firmIdSchema,
  packageIdSchema,
  runIdSchema,
  scopeSchema,
  snapshotIdSchema,
  userIdSchema,
} from "./schema/ids.ts";
export { linkPlanSchema, linkSchema } from "./schema/link.ts";
export { referenceSchema } from "./schema/reference.ts";
export type { SuggestedReferences } from "./schema/suggestion.ts";
export { snapshotSchema } from "./schema/snapshot.ts";
export { runCauseSchema, runStateSchema, syncRunSchema } from "./schema/sync-run.ts";
export { instantSchema, isoDateSchema, jsonObjectSchema, jsonValueSchema } from "./schema/values.ts";
export { statusOf } from "./status.ts";
export { REQUEST_HEADER } from "./request-header.ts";
export { ROUTES, type RouteName, type RouteTable, type ShapeOf, type StreamName } from "./table.ts";
