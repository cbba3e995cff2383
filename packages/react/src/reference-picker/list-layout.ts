/** Heights in the list, in pixels. Each kind of row has one, so that nothing is ever measured. */
export interface RowSizes {
  readonly row: number;
  /** A suggested one: a line more, for its reasons. */
  readonly suggested: number;
  /** Above the suggestions, and above the others. */
  readonly heading: number;
}

/** How the list is built: the suggestions on top, each in its place, then all others. */
export interface ListLayout extends RowSizes {
  /** How many suggestions there are. */
  readonly suggestions: number;
  /** How many have a place: as long as they are awaited, more than there are, so that what stands below never moves. */
  readonly places: number;
}

/** A piece of the list, in pixels from its top. */
export interface Place {
  readonly top: number;
  readonly height: number;
}

/** Where the others begin. */
export function othersTop({ places, suggested, heading }: ListLayout): number {
  return places === 0 ? 0 : heading * 2 + places * suggested;
}

/** Where a row stands, by its place in the whole list. */
export function placeOf(index: number, layout: ListLayout): Place {
  const { suggestions, suggested, heading, row } = layout;
  if (index < suggestions) return { top: heading + index * suggested, height: suggested };
  return { top: othersTop(layout) + (index - suggestions) * row, height: row };
}

/** The first of the others that is seen when so much is scrolled away, by its place in the whole list. */
export function firstSeen(top: number, layout: ListLayout): number {
  return layout.suggestions + Math.max(0, Math.floor((top - othersTop(layout)) / layout.row));
}

/** How high the list is with so many rows of it known. */
export function heightOf(count: number, layout: ListLayout): number {
  return othersTop(layout) + Math.max(0, count - layout.suggestions) * layout.row;
}
