"use client";
import type { ReactElement } from "react";
import type { BulkMessages } from "../messages/bulk-messages.ts";
import type { NextStep } from "../messages/next-step.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { BulkActivity, BulkListState } from "./state.ts";

/** Props of `BulkActivityBar`. */
export interface BulkActivityBarProps {
  readonly state: BulkListState;
  readonly on: {
    readonly onLink: () => void;
    readonly onStop: () => void;
    readonly onUndo: () => void;
    readonly onExport: () => void;
    readonly onStep: (step: NextStep) => void;
  };
}

function activityText(activity: BulkActivity, words: BulkMessages): string | null {
  switch (activity.kind) {
    case "none":
      return null;
    case "suggesting":
      return words.suggesting(activity);
    case "linking":
      return activity.stopping ? words.stopping : words.linkingProgress(activity);
    case "stopped":
      return words.stopped(activity);
    case "linked":
      return words.allLinked(activity);
    case "undoing":
      return words.undoingProgress(activity);
    case "undone":
      return words.allUndone(activity);
  }
}

/** What goes on, how far it is, and the one thing to do next. */
export function BulkActivityBar({ state, on }: BulkActivityBarProps): ReactElement {
  const { bulk } = usePresentation().messages;
  const { activity, toLink, undoable } = state;
  const text = activityText(activity, bulk);
  const busy = activity.kind === "linking" || activity.kind === "undoing";
  const goesOn = activity.kind === "stopped" && activity.task === "linking" && toLink > 0;
  // Counting aloud would never end: only where it begins and how it ended is told.
  const aloud = text === null || activity.kind === "suggesting" || busy ? null : { key: text, text };
  return (
    <div data-part="bulk-activity">
      {activity.kind === "stopped" && activity.problem !== null ? (
        <ProblemNotice problem={activity.problem} onStep={on.onStep} />
      ) : null}
      <div data-part="bulk-activity-line">
        <div data-part="bulk-activity-text">
          {text === null ? null : <span>{text}</span>}
          {busy || activity.kind === "suggesting" ? (
            <progress
              data-part="progress"
              aria-label={bulk.heading}
              value={activity.done}
              max={Math.max(1, activity.total)}
            />
          ) : null}
        </div>
        <div data-part="actions">
          {undoable === 0 || busy ? null : (
            <>
              <Button variant="quiet" onClick={on.onExport}>
                {bulk.export}
              </Button>
              <Button onClick={on.onUndo}>{bulk.undo}</Button>
            </>
          )}
          {busy ? (
            <Button data-focus-next="" busy={activity.kind === "linking" && activity.stopping} onClick={on.onStop}>
              {bulk.stop}
            </Button>
          ) : (
            <Button data-focus-next="" variant="primary" disabled={toLink === 0} onClick={on.onLink}>
              {goesOn ? bulk.goOn : bulk.link({ count: toLink })}
            </Button>
          )}
        </div>
      </div>
      <LiveRegion say={aloud} />
    </div>
  );
}
