import { knownOf } from "@adminsync/core/client";
import type { DossierState } from "@adminsync/core";
import type { SyncRun } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { fullMomentText, momentText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";

/** When the administration data were last asked for, and what became of it. */
export function LastSync({ state }: { readonly state: DossierState | null }): ReactElement {
  const { list, tag } = useWords();
  const run = state === null ? null : (knownOf(state.run)?.value ?? null);
  if (run === null) return <span className="muted">{list.never}</span>;
  const at = momentOf(run);
  const bad = run.state.kind === "failed" || run.state.kind === "stalled";
  return (
    <span className="last-sync">
      <time dateTime={at} title={fullMomentText(at, tag)}>
        {momentText(at, tag)}
      </time>{" "}
      <span data-level={bad ? "danger" : "muted"}>{list.outcome[run.state.kind]}</span>
    </span>
  );
}

function momentOf({ state }: SyncRun): string {
  if (state.kind === "queued") return state.queuedAt;
  return state.kind === "running" ? state.startedAt : state.endedAt;
}
