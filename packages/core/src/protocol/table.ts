import type { Route } from "./route.ts";
import {
  beginConnection,
  completeConnection,
  listConnections,
  offeredConnections,
  removeConnection,
  renameConnection,
  testConnection,
} from "./routes/connections.ts";
import { listDecisions, saveDecisions, undoDecisions } from "./routes/decisions.ts";
import { listHistory } from "./routes/history.ts";
import { getLink, planLink, removeLink, saveLink } from "./routes/links.ts";
import { getReference, searchReferences } from "./routes/references.ts";
import { cancelRun, getRun, latestRun, startRun } from "./routes/runs.ts";
import { earlierSnapshots, latestSnapshot } from "./routes/snapshots.ts";

/** Every route by name. */
export interface RouteTable {
  readonly listConnections: typeof listConnections;
  readonly offeredConnections: typeof offeredConnections;
  readonly beginConnection: typeof beginConnection;
  readonly completeConnection: typeof completeConnection;
  readonly testConnection: typeof testConnection;
  readonly renameConnection: typeof renameConnection;
  readonly removeConnection: typeof removeConnection;
  readonly searchReferences: typeof searchReferences;
  readonly getReference: typeof getReference;
  readonly getLink: typeof getLink;
  readonly planLink: typeof planLink;
  readonly saveLink: typeof saveLink;
  readonly removeLink: typeof removeLink;
  readonly startRun: typeof startRun;
  readonly latestRun: typeof latestRun;
  readonly getRun: typeof getRun;
  readonly cancelRun: typeof cancelRun;
  readonly latestSnapshot: typeof latestSnapshot;
  readonly earlierSnapshots: typeof earlierSnapshots;
  readonly listDecisions: typeof listDecisions;
  readonly saveDecisions: typeof saveDecisions;
  readonly undoDecisions: typeof undoDecisions;
  readonly listHistory: typeof listHistory;
}

/** The protocol: one table, which the HTTP adapter, the server's dispatch, its description and its fuzzer are read off. */
export const ROUTES: RouteTable = {
  listConnections,
  offeredConnections,
  beginConnection,
  completeConnection,
  testConnection,
  renameConnection,
  removeConnection,
  searchReferences,
  getReference,
  getLink,
  planLink,
  saveLink,
  removeLink,
  startRun,
  latestRun,
  getRun,
  cancelRun,
  latestSnapshot,
  earlierSnapshots,
  listDecisions,
  saveDecisions,
  undoDecisions,
  listHistory,
};

/** The name of a route. */
export type RouteName = keyof RouteTable;

/** What a route takes and gives, by its name. */
export type ShapeOf<Name extends RouteName> = RouteTable[Name] extends Route<infer Shape> ? Shape : never;

/** The header that every call but GET must carry, so that another site's form can't call with the user's cookies. */
export const REQUEST_HEADER = "x-adminsync-request";
