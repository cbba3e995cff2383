"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { ReviewHandlers } from "./handlers.ts";
import type { ReviewRow } from "./state.ts";

/** Props of `LineChoice`. */
export interface LineChoiceProps {
  readonly row: ReviewRow;
  readonly group: string;
  readonly on: ReviewHandlers;
  /** Opens the field for a value of one's own; absent where it is open, or none can be written. */
  readonly onEdit: (() => void) | undefined;
}

/** What else one can choose for a line than ticking it: keep, with a reason, or write a value of one's own. */
export function LineChoice({ row, group, on, onEdit }: LineChoiceProps): ReactElement {
  const { decide } = usePresentation().messages.differences;
  const { onKeepLine, onReason } = on;
  const kept = row.choice === "keep";
  const place = decide.place({ field: row.label, group });
  const keepWord = kept ? decide.leaveOpen : decide.keep;
  return (
    <>
      {kept ? <span data-part="choice-word">{decide.kept}</span> : null}
      {row.own === undefined ? null : <span data-part="choice-word">{decide.own({ value: row.own })}</span>}
      <span data-part="choice-actions">
        {onKeepLine === undefined ? null : (
          <button
            type="button"
            data-part="text-button"
            data-row-keep=""
            aria-label={`${keepWord}: ${place}`}
            onClick={() => onKeepLine(row.key, !kept)}
          >
            {keepWord}
          </button>
        )}
        {onEdit === undefined ? null : (
          <button
            type="button"
            data-part="text-button"
            data-row-edit=""
            aria-label={`${decide.edit}: ${place}`}
            onClick={onEdit}
          >
            {decide.edit}
          </button>
        )}
      </span>
      {kept && onReason !== undefined ? (
        <TextInput
          aria-label={decide.reasonFor({ field: row.label })}
          placeholder={decide.reason}
          value={row.why ?? ""}
          maxLength={500}
          onChange={(event) => onReason(row.key, event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}
