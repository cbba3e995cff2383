import { DEFAULT_PATIENCE, type Patience } from "../sync/patience.ts";

/** How often the server is asked, and how long it may take. All in milliseconds. */
export interface Times extends Patience {
  /** Between two questions after the newest run of an open dossier in which nothing runs: so a run that another user started is found. */
  readonly idleMs: number;
  /** The same, while the page can't be seen. */
  readonly hiddenMs: number;
  /** The same, while a line of changes is open, which tells of such a run at once. */
  readonly liveMs: number;
  /** A line of changes that was not heard for so long counts as broken; three times the server's heartbeat. */
  readonly quietMs: number;
  /** For answers that wait for the package: searching, planning and saving a link, trying a connection. */
  readonly packageMs: number;
}

export const DEFAULT_TIMES: Times = {
  ...DEFAULT_PATIENCE,
  idleMs: 15_000,
  hiddenMs: 60_000,
  liveMs: 60_000,
  quietMs: 45_000,
  packageMs: 60_000,
};
