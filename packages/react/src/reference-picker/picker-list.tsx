"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { ReferenceOption } from "./reference-option.tsx";
import type { SearchState } from "./search-model.ts";
import type { ReferenceCombobox } from "./use-reference-combobox.ts";

/** Rows that stand for those that are still to come. */
const FIRST_SKELETONS = 3;
const NEXT_SKELETONS = 2;

/** Props of `PickerList`. */
export interface PickerListProps {
  readonly state: SearchState;
  readonly box: ReferenceCombobox;
  /** In pixels. */
  readonly rowHeight: number;
}

function Skeleton({ index, rowHeight }: { readonly index: number; readonly rowHeight: number }): ReactElement {
  return (
    <div aria-hidden data-part="picker-skeleton" style={{ insetBlockStart: index * rowHeight, blockSize: rowHeight }}>
      <div data-part="placeholder" data-size="name" />
      <div data-part="placeholder" data-size="facts" />
    </div>
  );
}

/** The rows in view, those that come in the same shape below them, and the place of all others. */
export function PickerList({ state, box, rowHeight }: PickerListProps): ReactElement {
  const { picker } = usePresentation().messages;
  const { rows, answered, cause, cursor } = state;
  const waiting = rows.length === 0 && answered === null && cause === null;
  const coming = waiting ? FIRST_SKELETONS : cursor === null ? 0 : NEXT_SKELETONS;
  const skeletons = Array.from({ length: coming }, (_, at) => (
    <Skeleton key={at} index={rows.length + at} rowHeight={rowHeight} />
  ));
  return (
    <div
      {...box.listProps}
      aria-label={picker.list}
      data-part="picker-list"
      aria-busy={waiting || state.request !== null}
      hidden={rows.length === 0 && !waiting}
      style={{ blockSize: waiting ? coming * rowHeight : box.height }}
    >
      <div role="presentation" data-part="picker-rows" style={{ blockSize: (rows.length + coming) * rowHeight }}>
        {box.drawn.map((index) => {
          const reference = rows[index];
          return reference === undefined ? null : (
            <ReferenceOption
              key={index}
              {...box.optionProps(index)}
              reference={reference}
              typed={answered ?? ""}
              active={index === box.active}
              style={{ insetBlockStart: index * rowHeight, blockSize: rowHeight }}
            />
          );
        })}
        {skeletons}
      </div>
    </div>
  );
}
