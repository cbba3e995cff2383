import type { Coverage, RecordPath } from "../model/coverage.ts";

/** Whether a source supplies a path. A field of rows is supplied only where its list is. */
export function isSupplied(coverage: Coverage, path: RecordPath): boolean {
  const [list] = path.split(".");
  return coverage.supplied.includes(path) && coverage.supplied.some((each) => each === list);
}

/** What remains where some paths can't be told for one record; with a list go the fields of its rows. */
export function withoutPaths(coverage: Coverage, missing: readonly RecordPath[]): Coverage {
  const gone = (path: RecordPath): boolean => missing.some((each) => path === each || path.startsWith(`${each}.`));
  return { supplied: coverage.supplied.filter((path) => !gone(path)) };
}
