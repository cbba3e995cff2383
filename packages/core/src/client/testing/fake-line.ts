import type { AdminSyncAdapter, ChangesWatcher, RunsPort, WatchEnd } from "../../adapter/ports.ts";
import type { BareCode } from "../../errors/details.ts";
import { adminSyncError } from "../../errors/admin-sync-error.ts";
import type { Change } from "../../model/change.ts";

/** Lines of changes that a server holds open, and what it says on them. */
export interface FakeLines {
  readonly watch: NonNullable<RunsPort["watch"]>;
  /** How far back each line so far was asked for. */
  readonly asked: readonly number[];
  readonly open: () => number;
  readonly say: (change: Change) => void;
  readonly beat: () => void;
  /** Opens the lines that were silent so far. */
  readonly answer: () => void;
  readonly end: (how: WatchEnd) => void;
  readonly break: (code: BareCode) => void;
  /** What becomes of lines that are asked for from now on. */
  readonly next: (kind: "opens" | "silent" | "not-offered" | BareCode) => void;
}

interface Line {
  readonly watcher: ChangesWatcher;
  readonly end: (how: WatchEnd) => void;
  readonly fail: (code: BareCode) => void;
}

export function createFakeLines(): FakeLines {
  const lines = new Set<Line>();
  const asked: number[] = [];
  let kind: "opens" | "silent" | "not-offered" | BareCode = "opens";

  return {
    asked,
    watch: (watcher, { within, signal }) => {
      asked.push(within);
      if (kind === "not-offered") return Promise.resolve(kind);
      if (kind !== "opens" && kind !== "silent") return Promise.reject(adminSyncError(kind));
      return new Promise((resolve, reject) => {
        const over = (then: () => void): void => {
          lines.delete(line);
          then();
        };
        const line: Line = {
          watcher,
          end: (how) => over(() => resolve(how)),
          fail: (code) => over(() => reject(adminSyncError(code))),
        };
        lines.add(line);
        signal?.addEventListener("abort", () => line.fail("CANCELLED"));
        if (kind === "silent") return;
        watcher.opened();
        watcher.heard();
      });
    },
    open: () => lines.size,
    say: (change) => {
      for (const { watcher } of lines) {
        watcher.heard();
        watcher.changed(change);
      }
    },
    beat: () => {
      for (const { watcher } of lines) watcher.heard();
    },
    answer: () => {
      for (const { watcher } of lines) {
        watcher.opened();
        watcher.heard();
      }
    },
    end: (how) => {
      for (const line of lines) line.end(how);
    },
    break: (code) => {
      for (const line of lines) line.fail(code);
    },
    next: (what) => {
      kind = what;
    },
  };
}

/** An adapter that tells of changes too. */
export function withLines(adapter: AdminSyncAdapter, { watch }: FakeLines): AdminSyncAdapter {
  return { ...adapter, source: "fake", runs: { ...adapter.runs, watch } };
}
