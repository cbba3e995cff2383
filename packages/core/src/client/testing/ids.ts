import {
  parseBindingId,
  parseConnectionId,
  parseDecisionBatchId,
  parseDecisionId,
  parseDossierId,
  parseExternalId,
  parsePackageId,
  parseRunId,
  parseScope,
  parseSnapshotId,
  parseUserId,
  type BindingId,
  type ConnectionId,
  type DecisionBatchId,
  type DecisionId,
  type DossierId,
  type ExternalId,
  type PackageId,
  type RunId,
  type Scope,
  type SnapshotId,
  type UserId,
} from "../../model/ids.ts";

const checked =
  <Id>(parse: (text: string) => Id | null) =>
  (text: string): Id => {
    const id = parse(text);
    if (id === null) throw new Error(`not an id: ${text}`);
    return id;
  };

export const bindingId: (text: string) => BindingId = checked(parseBindingId);
export const connectionId: (text: string) => ConnectionId = checked(parseConnectionId);
export const batchId: (text: string) => DecisionBatchId = checked(parseDecisionBatchId);
export const decisionId: (text: string) => DecisionId = checked(parseDecisionId);
export const dossierId: (text: string) => DossierId = checked(parseDossierId);
export const externalId: (text: string) => ExternalId = checked(parseExternalId);
export const packageId: (text: string) => PackageId = checked(parsePackageId);
export const runId: (text: string) => RunId = checked(parseRunId);
export const scope: (text: string) => Scope = checked(parseScope);
export const snapshotId: (text: string) => SnapshotId = checked(parseSnapshotId);
export const userId: (text: string) => UserId = checked(parseUserId);
