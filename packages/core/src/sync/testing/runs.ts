import type { ErrorCode } from "../../errors/codes.ts";
import {
  parseConnectionId,
  parseDossierId,
  parseRunId,
  parseSnapshotId,
  type RunId,
  type SnapshotId,
} from "../../model/ids.ts";
import type { RunState, SyncRun } from "../../model/sync-run.ts";
import type { SyncCause } from "../state.ts";

function checked<Id>(id: Id | null): Id {
  if (id === null) throw new Error("not an id");
  return id;
}

export const runId = (text: string): RunId => checked(parseRunId(text));
export const snapshotId = (text: string): SnapshotId => checked(parseSnapshotId(text));

/** Where a run is, and on which second of the server's clock it got there. */
export interface At {
  readonly id?: string;
  readonly revision?: number;
  readonly second?: number;
  readonly allowedSeconds?: number;
}

const moment = (second: number): string => new Date(Date.UTC(2026, 10, 24) + second * 1000).toISOString();

function run({ id = "a", revision = 1 }: At, state: RunState): SyncRun {
  return {
    id: runId(id),
    dossierId: checked(parseDossierId("dossier")),
    connectionId: checked(parseConnectionId("connection")),
    trigger: "on-demand",
    revision,
    state,
  };
}

export function queued(at: At = {}): SyncRun {
  const { second = 0, allowedSeconds = 60 } = at;
  return run(at, { kind: "queued", queuedAt: moment(second), deadline: moment(second + allowedSeconds) });
}

export function running(phase: "connecting" | "fetching" | "storing", at: At = {}): SyncRun {
  const { second = 1, allowedSeconds = 60 } = at;
  const deadline = moment(second + allowedSeconds);
  return run({ revision: 2, ...at }, { kind: "running", startedAt: moment(second), deadline, phase });
}

export function succeeded(at: At = {}): SyncRun {
  const { id = "a", second = 3 } = at;
  const endedAt = moment(second);
  return run({ revision: 5, ...at }, { kind: "succeeded", endedAt, snapshotId: snapshotId(`of-${id}`), changed: true });
}

export function failed(code: ErrorCode, at: At = {}): SyncRun {
  const endedAt = moment(at.second ?? 3);
  return run({ revision: 5, ...at }, { kind: "failed", endedAt, cause: { code, correlationId: "c" } });
}

export function stalled(at: At = {}): SyncRun {
  const endedAt = moment(at.second ?? 3);
  return run(
    { revision: 5, ...at },
    { kind: "stalled", endedAt, cause: { code: "PACKAGE_SILENT", correlationId: "c" } },
  );
}

export function cancelled(at: At = {}): SyncRun {
  return run({ revision: 5, ...at }, { kind: "cancelled", endedAt: moment(at.second ?? 3) });
}

export function cause(code: ErrorCode, retryAfter: number | null = null): SyncCause {
  return { code, correlationId: "c", retryAfter };
}
