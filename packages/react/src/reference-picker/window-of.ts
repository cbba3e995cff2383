/** Rows that are drawn beyond what is seen, above and below. */
const OVERSCAN = 8;

/** What a list of rows of one height shows. All in pixels. */
export interface Scrolled {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** The rows to draw: what is seen, some beyond, and always the active one, so that what points to it finds it. */
export function windowOf(scrolled: Scrolled, count: number, active: number): readonly number[] {
  const { top, height, rowHeight } = scrolled;
  const from = Math.max(0, Math.floor(top / rowHeight) - OVERSCAN);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + OVERSCAN);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (active < 0 || active >= count || (active >= from && active < to)) return rows;
  return active < from ? [active, ...rows] : [...rows, active];
}

/** Where to scroll so that a row is seen whole; where it is seen already, the place stays. */
export function topFor(row: number, { top, height, rowHeight }: Scrolled): number {
  const above = row * rowHeight;
  return above < top ? above : Math.max(top, above + rowHeight - height);
}
