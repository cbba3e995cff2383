/** The most rows a page may hold: docs/connectors/adminpulse.md, "What is known". */
export const MAX_PAGE_SIZE = 400;

/** Rows in a page where the call names no size. Not documented; small, so that a client that relies on it shows. */
export const DEFAULT_PAGE_SIZE = 50;

/** Which page is asked for: `page` counts from 0. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** One page of a list, as AdminPulse wraps it. */
export interface Envelope<Row> {
  readonly results: readonly Row[];
  readonly currentPage: number;
  readonly pageCount: number;
  readonly pageSize: number;
  readonly totalRowCount: number;
}

/** Reads `page` and `pageSize` of a query; what is wrong with them is said in words, as the API does. */
export function readPaging(query: URLSearchParams): Paging | { readonly problem: string } {
  const page = wholeNumber(query.get("page"), 0);
  const pageSize = wholeNumber(query.get("pageSize"), DEFAULT_PAGE_SIZE);
  if (page === null) return { problem: "page must be a whole number from 0." };
  if (pageSize === null || pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
    return { problem: `pageSize must be a whole number from 1 to ${MAX_PAGE_SIZE}.` };
  }
  return { page, pageSize };
}

/** Cuts one page out of all rows. A page after the last is empty, not an error. */
export function pageOf<Row>(rows: readonly Row[], { page, pageSize }: Paging): Envelope<Row> {
  return {
    results: rows.slice(page * pageSize, (page + 1) * pageSize),
    currentPage: page,
    pageCount: Math.ceil(rows.length / pageSize),
    pageSize,
    totalRowCount: rows.length,
  };
}

function wholeNumber(text: string | null, fallback: number): number | null {
  if (text === null) return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
