"use client";
import type { ReactElement, ReactNode } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { othersTop, placeOf } from "./list-layout.ts";
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
  /** Above the suggestions. */
  readonly heading: string;
  /** Why each suggestion is one, in words. */
  readonly why: readonly string[];
  /** What stands in the place of suggestions that did not come. */
  readonly instead: ReactNode;
  /** Suggestions are on their way. */
  readonly awaited: boolean;
  readonly canReject: boolean;
}

function Skeleton({ top, height }: { readonly top: number; readonly height: number }): ReactElement {
  return (
    <div aria-hidden data-part="picker-skeleton" style={{ insetBlockStart: top, blockSize: height }}>
      <div data-part="placeholder" data-size="name" />
      <div data-part="placeholder" data-size="facts" />
    </div>
  );
}

function Heading({
  top,
  height,
  text,
}: {
  readonly top: number;
  readonly height: number;
  readonly text: string;
}): ReactElement {
  return (
    <div aria-hidden data-part="picker-heading" style={{ insetBlockStart: top, blockSize: height }}>
      {text}
    </div>
  );
}

/** The suggestions, the others in view, those that come in the same shape, and the place of all that is not drawn. */
export function PickerList(props: PickerListProps): ReactElement {
  const { state, box, heading, why, instead, awaited, canReject } = props;
  const { picker } = usePresentation().messages;
  const { answered, cause, cursor } = state;
  const { layout, rows } = box;
  const { suggestions, places } = layout;
  const others = rows.length - suggestions;
  const waiting = others === 0 && answered === null && cause === null;
  const coming = waiting ? FIRST_SKELETONS : cursor === null ? 0 : NEXT_SKELETONS;
  const end = othersTop(layout) + others * layout.row;
  const option = (index: number): ReactNode => {
    const reference = rows[index];
    if (reference === undefined) return null;
    const { top, height } = placeOf(index, layout);
    const isSuggested = index < suggestions;
    return (
      <ReferenceOption
        key={index}
        {...box.optionProps(index)}
        reference={reference}
        typed={answered ?? ""}
        active={index === box.active}
        style={{ insetBlockStart: top, blockSize: height }}
        {...(isSuggested ? { why: why[index] ?? "" } : {})}
        onRefuse={isSuggested && canReject ? () => box.reject(index) : undefined}
      />
    );
  };
  const skeletons = Array.from({ length: coming }, (_, at) => (
    <Skeleton key={at} top={end + at * layout.row} height={layout.row} />
  ));
  const empty = Array.from({ length: awaited ? places - suggestions : 0 }, (_, at) => {
    const place = placeOf(0, { ...layout, suggestions: places });
    return <Skeleton key={at} top={place.top + (suggestions + at) * place.height} height={place.height} />;
  });
  const isShown = rows.length > 0 || waiting || places > 0;
  return (
    <div
      {...box.listProps}
      aria-label={picker.list}
      data-part="picker-list"
      aria-busy={waiting || state.request !== null}
      hidden={!isShown}
      style={{ blockSize: waiting ? Math.min(end + coming * layout.row, box.most) : box.height }}
    >
      <div role="presentation" data-part="picker-rows" style={{ blockSize: end + coming * layout.row }}>
        {places === 0 ? (
          box.drawn.map(option)
        ) : (
          <>
            <div
              role={suggestions === 0 ? "presentation" : "group"}
              aria-label={suggestions === 0 ? undefined : heading}
            >
              <Heading top={0} height={layout.heading} text={heading} />
              {box.drawn.filter((index) => index < suggestions).map(option)}
              {empty}
              {suggestions > 0 || awaited ? null : (
                <div
                  aria-hidden
                  data-part="picker-instead"
                  style={{ insetBlockStart: layout.heading, blockSize: layout.suggested }}
                >
                  {instead}
                </div>
              )}
            </div>
            <div
              role={others === 0 ? "presentation" : "group"}
              aria-label={others === 0 ? undefined : picker.othersHeading}
            >
              <Heading
                top={layout.heading + places * layout.suggested}
                height={layout.heading}
                text={picker.othersHeading}
              />
              {box.drawn.filter((index) => index >= suggestions).map(option)}
            </div>
          </>
        )}
        {skeletons}
      </div>
    </div>
  );
}
