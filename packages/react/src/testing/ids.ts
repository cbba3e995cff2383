import {
  parseConnectionId,
  parseDecisionBatchId,
  parseDecisionId,
  parseDossierId,
  parseExternalId,
  parsePackageId,
  parseRunId,
  parseSnapshotId,
  parseUserId,
  type ConnectionId,
  type DecisionBatchId,
  type DecisionId,
  type DossierId,
  type ExternalId,
  type PackageId,
  type RunId,
  type SnapshotId,
  type UserId,
} from "@adminsync/core/model";

const checked =
  <Id>(parse: (text: string) => Id | null) =>
  (text: string): Id => {
    const id = parse(text);
    if (id === null) throw new Error(`not an id: ${text}`);
    return id;
  };

export const connectionId: (text: string) => ConnectionId = checked(parseConnectionId);
export const batchId: (text: string) => DecisionBatchId = checked(parseDecisionBatchId);
export const decisionId: (text: string) => DecisionId = checked(parseDecisionId);
export const dossierId: (text: string) => DossierId = checked(parseDossierId);
export const externalId: (text: string) => ExternalId = checked(parseExternalId);
export const packageId: (text: string) => PackageId = checked(parsePackageId);
export const runId: (text: string) => RunId = checked(parseRunId);
export const snapshotId: (text: string) => SnapshotId = checked(parseSnapshotId);
export const userId: (text: string) => UserId = checked(parseUserId);
