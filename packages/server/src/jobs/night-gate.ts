import type { ErrorCode } from "@adminsync/core/errors";
import type { RunCause, SyncRun } from "@adminsync/core/model";

/** Why the rest of a night is not asked for. */
export interface ClosedGate {
  readonly kind: "fail" | "stall";
  readonly cause: RunCause;
}

/** Tells whether a night still has reason to ask the package. */
export interface NightGate {
  /** Null as long as it is open. */
  closed(): ClosedGate | null;
  /** How one of the night's runs ended; null where another worker has it. */
  heed(run: SyncRun | null): void;
}

/** Found once, these hold for every dossier of the connection. */
const FOR_ALL: readonly ErrorCode[] = [
  "CREDENTIALS_REJECTED",
  "CREDENTIALS_EXPIRED",
  "PACKAGE_UNREACHABLE",
  "CONNECTION_NOT_READY",
  "CONNECTION_NOT_FOUND",
];
/** A package that keeps silent so often in a row would cost a deadline for each dossier that remains. */
const SILENT_IN_A_ROW = 3;

export function createNightGate(): NightGate {
  let closed: ClosedGate | null = null;
  let silent = 0;
  return {
    closed: () => closed,
    heed: (run) => {
      if (run === null || run.state.kind === "cancelled") return;
      const { state } = run;
      if (state.kind !== "failed" && state.kind !== "stalled") {
        silent = 0;
        return;
      }
      const { cause } = state;
      silent = cause.code === "PACKAGE_SILENT" ? silent + 1 : 0;
      if (!FOR_ALL.includes(cause.code) && silent < SILENT_IN_A_ROW) return;
      closed ??= { kind: state.kind === "failed" ? "fail" : "stall", cause };
    },
  };
}
