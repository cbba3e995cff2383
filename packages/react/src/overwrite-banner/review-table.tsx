"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import type { ReviewHandlers } from "./handlers.ts";
import { KeyHints } from "./key-hints.tsx";
import { ReviewLine } from "./review-line.tsx";
import type { ReviewGroup } from "./state.ts";
import { countTicked, tickOfAll } from "./ticked.ts";

/** Props of `ReviewTable`. */
export interface ReviewTableProps extends ReviewHandlers {
  readonly groups: readonly ReviewGroup[];
  readonly source: string;
  readonly applying: boolean;
}

/**
 * The differences, one decision a line. Rows are laid out by grid, so their roles are written out: a table that turns into stacked pairs stays a
 * table to who listens.
 */
export function ReviewTable({
  groups,
  source,
  applying,
  onTick,
  onTickAll,
  onTake,
  onKeep,
}: ReviewTableProps): ReactElement {
  const { review, bar } = usePresentation().messages;
  const counts = countTicked(groups);
  return (
    <div data-part="review">
      <div role="table" aria-label={review.caption({ source })} data-part="review-table">
        <div role="rowgroup">
          <div role="row" data-part="review-head">
            <div role="columnheader" data-part="review-tick">
              <Checkbox label={review.tickAll} labelHidden ticked={tickOfAll(counts)} onTickedChange={onTickAll} />
            </div>
            <div role="columnheader">{review.field}</div>
            <div role="columnheader">{review.inTemplate}</div>
            <div role="columnheader">{review.inSource({ source })}</div>
            <div role="columnheader">{review.what}</div>
          </div>
        </div>
        {groups.map((group) => (
          <div role="rowgroup" key={group.key} data-part="review-group">
            <div role="row" data-part="review-group-title">
              <div role="rowheader" aria-colspan={5}>
                <span data-part="strong">{group.title}</span>
                {group.badge === undefined ? null : <Badge tone={group.badge.tone}>{group.badge.text}</Badge>}
              </div>
            </div>
            {group.rows.map((row) => (
              <ReviewLine key={row.key} row={row} group={group.title} source={source} onTick={onTick} />
            ))}
          </div>
        ))}
      </div>
      <div data-part="review-footer">
        <KeyHints />
        <div data-part="actions">
          <Button onClick={onKeep} busy={applying}>
            {bar.keepMine}
          </Button>
          <Button variant="primary" onClick={onTake} busy={applying} disabled={counts.ticked === 0}>
            {applying ? bar.applying : counts.ticked === 0 ? review.takeNone : review.take(counts)}
          </Button>
        </div>
      </div>
    </div>
  );
}
