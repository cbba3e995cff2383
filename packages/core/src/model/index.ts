export type { Address } from "./address.ts";
export { CHANGE_SUBJECTS, type Change } from "./change.ts";
export type {
  AdminPackage,
  Connection,
  ConnectionState,
  ConnectMethod,
  CredentialField,
  SetupBy,
  Transport,
} from "./connection.ts";
export { RECORD_PATHS, type Coverage, type RecordPath } from "./coverage.ts";
export type {
  Choice,
  Decision,
  DifferenceRef,
  FieldRef,
  NewDecision,
  NewDecisionBatch,
  DecisionBatch,
  RowEvidence,
  RowRef,
} from "./decision.ts";
export type { Dossier, Role } from "./dossier.ts";
export type { HistoryEntry, HistoryEvent } from "./history.ts";
export {
  parseBindingId,
  parseDecisionBatchId,
  ID_PATTERN,
  parseConnectionId,
  parseDecisionId,
  parseDossierId,
  parseExternalId,
  parseFirmId,
  parsePackageId,
  parseRunId,
  parseScope,
  parseSnapshotId,
  parseUserId,
  type BindingId,
  type ConnectionId,
  type DecisionId,
  type DecisionBatchId,
  type DossierId,
  type ExternalId,
  type FirmId,
  type Id,
  type PackageId,
  type RunId,
  type Scope,
  type SnapshotId,
  type UserId,
} from "./ids.ts";
export type { Instant, IsoDate, JsonObject, JsonValue } from "./json.ts";
export type { Link, LinkChoice, LinkPlan, LinkWarning } from "./link.ts";
export type {
  AdminRecord,
  Holding,
  Mandate,
  MandateFunction,
  Ownership,
  Party,
  RecordLegalForm,
  SubjectKind,
} from "./record.ts";
export type { ListedDossier, ListedDossierPage, Rejection } from "./listed-dossier.ts";
export type { KeptList, Linkable, NotLinkableReason, Reference, ReferencePage } from "./reference.ts";
export type { Snapshot } from "./snapshot.ts";
export { RUN_PHASES, type RunCause, type RunPhase, type RunState, type RunTrigger, type SyncRun } from "./sync-run.ts";
export { connectionOfState, signInState } from "./sign-in-state.ts";
