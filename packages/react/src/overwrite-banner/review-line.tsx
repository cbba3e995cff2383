"use client";
import { useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import type { ReviewHandlers } from "./handlers.ts";
import { LineChoice } from "./line-choice.tsx";
import { LineEditor } from "./line-editor.tsx";
import { SideText } from "./side-text.tsx";
import type { ReviewRow } from "./state.ts";
import { wordDiff } from "./word-diff.ts";

/** Props of `ReviewLine`. */
export interface ReviewLineProps {
  readonly row: ReviewRow;
  readonly group: string;
  readonly source: string;
  readonly on: ReviewHandlers;
  /** Where the user may look only: nothing to choose. */
  readonly fixed: boolean;
}

/** One decision a line: a tick, what it is about, the two sides, a word for what happened, and what else one can choose. */
export function ReviewLine({ row, group, source, on, fixed }: ReviewLineProps): ReactElement {
  const { review } = usePresentation().messages;
  const { template: mine, source: theirs, draft } = row;
  const [editing, setEditing] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const leave = useCallback(() => {
    setEditing(false);
    tick.current?.focus();
  }, []);
  const { onOwnValue } = on;
  const mayEdit = !fixed && draft !== undefined && onOwnValue !== undefined;
  const diff = useMemo(
    () => (mine.kind === "text" && theirs.kind === "text" ? wordDiff(mine.text, theirs.text) : null),
    [mine, theirs],
  );
  const filled = theirs.kind === "text" && mine.kind === "empty" ? [{ text: theirs.text, same: false }] : null;
  const inserted = diff?.source ?? filled;
  return (
    <div
      role="row"
      data-part="review-row"
      data-ticked={row.ticked ? "" : undefined}
      data-choice={row.choice}
      data-word={row.word}
    >
      {fixed ? null : (
        <div role="cell" data-part="review-tick">
          <Checkbox
            ref={tick}
            label={review.tick({ field: row.label, group })}
            labelHidden
            ticked={row.ticked}
            onTickedChange={(ticked) => on.onTick(row.key, ticked)}
            data-row-tick=""
          />
        </div>
      )}
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
      {fixed ? null : (
        <div role="cell" data-part="review-choice">
          <LineChoice
            row={row}
            group={group}
            on={on}
            onEdit={mayEdit && !editing ? () => setEditing(true) : undefined}
          />
          {editing && mayEdit ? (
            <LineEditor
              field={row.label}
              draft={row.own ?? draft}
              onSet={(text) => onOwnValue(row.key, text)}
              onLeave={leave}
            />
          ) : null}
        </div>
      )}
    </div>
  );
}
