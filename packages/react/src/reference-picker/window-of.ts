import { firstSeen, othersTop, placeOf, type ListLayout } from "./list-layout.ts";

/** Rows that are drawn beyond what is seen, above and below. */
const OVERSCAN = 8;

/** What is seen of a list, in pixels. */
export interface Scrolled {
  readonly top: number;
  readonly height: number;
}

/**
 * The rows to draw: all suggestions, what is seen of the others, some beyond, and always the active one, so that what points to it finds it.
 */
export function windowOf(scrolled: Scrolled, layout: ListLayout, count: number, active: number): readonly number[] {
  const { top, height } = scrolled;
  const { suggestions, row } = layout;
  const from = Math.max(suggestions, firstSeen(top, layout) - OVERSCAN);
  const below = Math.ceil((top + height - othersTop(layout)) / row);
  const to = Math.min(count, suggestions + Math.max(0, below) + OVERSCAN);
  const onTop = Array.from({ length: Math.min(suggestions, count) }, (_, at) => at);
  const others = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (active < suggestions || active >= count || (active >= from && active < to)) return [...onTop, ...others];
  return active < from ? [...onTop, active, ...others] : [...onTop, ...others, active];
}

/** Where to scroll so that a row is seen whole, the first with what stands above it; where it is seen already, the place stays. */
export function topFor(index: number, { top, height }: Scrolled, layout: ListLayout): number {
  if (index === 0) return 0;
  const place = placeOf(index, layout);
  return place.top < top ? place.top : Math.max(top, place.top + place.height - height);
}
