"use client";
import { useMemo, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { SideText } from "./side-text.tsx";
import type { ReviewRow } from "./state.ts";
import { wordDiff } from "./word-diff.ts";

/** Props of `ReviewLine`. */
export interface ReviewLineProps {
  readonly row: ReviewRow;
  readonly group: string;
  readonly source: string;
  readonly onTick: (key: string, ticked: boolean) => void;
}

/** One decision a line: a tick, what it is about, the two sides, and a word for what happened. */
export function ReviewLine({ row, group, source, onTick }: ReviewLineProps): ReactElement {
  const { review } = usePresentation().messages;
  const { template: mine, source: theirs } = row;
  const diff = useMemo(
    () => (mine.kind === "text" && theirs.kind === "text" ? wordDiff(mine.text, theirs.text) : null),
    [mine, theirs],
  );
  const filled = theirs.kind === "text" && mine.kind === "empty" ? [{ text: theirs.text, same: false }] : null;
  const inserted = diff?.source ?? filled;
  return (
    <div role="row" data-part="review-row" data-ticked={row.ticked ? "" : undefined} data-word={row.word}>
      <div role="cell" data-part="review-tick">
        <Checkbox
          label={review.tick({ field: row.label, group })}
          labelHidden
          ticked={row.ticked}
          onTickedChange={(ticked) => onTick(row.key, ticked)}
          data-row-tick=""
        />
      </div>
      <div role="rowheader" data-part="review-label">
        {row.label}
      </div>
      <div role="cell" data-part="review-side" data-side="template">
        <span data-part="side-name" aria-hidden="true">
          {review.inTemplate}
        </span>
        <SideText
          side={mine}
          marks={diff === null ? null : { as: "del", parts: diff.template }}
          noRow={review.rowNotInTemplate}
          empty={review.emptyValue}
        />
      </div>
      <div role="cell" data-part="review-side" data-side="source">
        <span data-part="side-name" aria-hidden="true">
          {review.inSource({ source })}
        </span>
        <SideText
          side={theirs}
          marks={inserted === null ? null : { as: "ins", parts: inserted }}
          noRow={review.rowNotInSource({ source })}
          empty={review.emptyValue}
        />
        {row.note === undefined ? null : <span data-part="review-note">{row.note}</span>}
      </div>
      <div role="cell" data-part="review-word">
        {review.words[row.word]}
      </div>
    </div>
  );
}
