"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import { KeyHints } from "./key-hints.tsx";
import { QuestionBox } from "./question-box.tsx";
import { ReviewAside } from "./review-aside.tsx";
import { ReviewLine } from "./review-line.tsx";
import type { OverwriteState } from "./state.ts";
import { countTicked, tickOfAll } from "./ticked.ts";
import { useSaid } from "./use-said.ts";

/** A review that is open. */
export type ReviewState = Extract<OverwriteState, { kind: "review" }>;

/** Props of `ReviewTable`. */
export interface ReviewTableProps {
  readonly state: ReviewState;
  readonly on: OverwriteHandlers;
}

/** What is carried out, as the button says it: what is taken over, or else what is kept. */
function TakeButton({ state, on }: ReviewTableProps): ReactElement {
  const { review, bar, differences } = usePresentation().messages;
  const counts = countTicked(state.groups);
  const { ticked, kept } = counts;
  const words = (): string => {
    if (state.applying) return bar.applying;
    if (ticked > 0) return review.take(counts);
    return kept > 0 ? differences.decide.keepSome({ count: kept }) : review.takeNone;
  };
  return (
    <Button
      variant="primary"
      onClick={on.onTake}
      busy={state.applying}
      disabled={ticked + kept === 0}
      data-take=""
      data-focus-next=""
    >
      {words()}
    </Button>
  );
}

/**
 * The differences, one decision a line. Rows are laid out by grid, so their roles are written out: a table that turns into stacked pairs stays a
 * table to who listens.
 */
export function ReviewTable({ state, on: given }: ReviewTableProps): ReactElement {
  const { review, bar, differences } = usePresentation().messages;
  const { groups, aside, question, applying, mayNot } = state;
  const { source } = state.summary;
  const { on, said } = useSaid(given, groups);
  const fixed = mayNot !== undefined;
  return (
    <div data-part="review" data-fixed={fixed ? "" : undefined}>
      <div role="table" aria-label={review.caption({ source })} data-part="review-table">
        <div role="rowgroup">
          <div role="row" data-part="review-head">
            {fixed ? null : (
              <div role="columnheader" data-part="review-tick">
                <Checkbox
                  label={review.tickAll}
                  labelHidden
                  ticked={tickOfAll(countTicked(groups))}
                  onTickedChange={on.onTickAll}
                />
              </div>
            )}
            <div role="columnheader">{review.field}</div>
            <div role="columnheader">{review.inTemplate}</div>
            <div role="columnheader">{review.inSource({ source })}</div>
            <div role="columnheader">{review.what}</div>
            {fixed ? null : <div role="columnheader">{differences.decide.choice}</div>}
          </div>
        </div>
        {groups.map((group) => (
          <div role="rowgroup" key={group.key} data-part="review-group">
            <div role="row" data-part="review-group-title">
              <div role="rowheader" aria-colspan={fixed ? 4 : 6}>
                <span data-part="strong">
                  <bdi>{group.title}</bdi>
                </span>
                {group.badge === undefined ? null : <Badge tone={group.badge.tone}>{group.badge.text}</Badge>}
              </div>
            </div>
            {group.rows.map((row) => (
              <ReviewLine key={row.key} row={row} group={group.title} source={source} on={on} fixed={fixed} />
            ))}
          </div>
        ))}
      </div>
      {aside === undefined ? null : <ReviewAside aside={aside} source={source} />}
      {question === undefined || question === null ? null : <QuestionBox question={question} {...given} />}
      {fixed || (question !== undefined && question !== null) ? null : (
        <div data-part="review-footer">
          <KeyHints />
          <div data-part="actions">
            <Button onClick={on.onKeep} busy={applying}>
              {bar.keepMine}
            </Button>
            <TakeButton state={state} on={given} />
          </div>
        </div>
      )}
      <LiveRegion say={said} />
    </div>
  );
}
