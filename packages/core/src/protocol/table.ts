import type { Route } from "./route.ts";
import { watchChanges } from "./routes/changes.ts";
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
import { listDossiers, listRejections, rejectReference } from "./routes/dossiers.ts";
import { listHistory } from "./routes/history.ts";
import { getLink, planLink, removeLink, saveLink, undoLink } from "./routes/links.ts";
import { getReference, searchReferences, suggestReferences } from "./routes/references.ts";
import { cancelRun, getRun, latestRun, startRun } from "./routes/runs.ts";
import { earlierSnapshots, latestSnapshot } from "./routes/snapshots.ts";

type ShapeIn<Row> = Row extends Route<infer Shape> ? Shape : never;

/** What each route takes and gives, by its name. */
export interface RouteShapes {
  readonly listConnections: ShapeIn<typeof listConnections>;
  readonly offeredConnections: ShapeIn<typeof offeredConnections>;
  readonly beginConnection: ShapeIn<typeof beginConnection>;
  readonly completeConnection: ShapeIn<typeof completeConnection>;
  readonly testConnection: ShapeIn<typeof testConnection>;
  readonly renameConnection: ShapeIn<typeof renameConnection>;
  readonly removeConnection: ShapeIn<typeof removeConnection>;
  readonly searchReferences: ShapeIn<typeof searchReferences>;
  readonly getReference: ShapeIn<typeof getReference>;
  readonly suggestReferences: ShapeIn<typeof suggestReferences>;
  readonly getLink: ShapeIn<typeof getLink>;
  readonly planLink: ShapeIn<typeof planLink>;
  readonly saveLink: ShapeIn<typeof saveLink>;
  readonly removeLink: ShapeIn<typeof removeLink>;
  readonly undoLink: ShapeIn<typeof undoLink>;
  readonly listDossiers: ShapeIn<typeof listDossiers>;
  readonly listRejections: ShapeIn<typeof listRejections>;
  readonly rejectReference: ShapeIn<typeof rejectReference>;
  readonly startRun: ShapeIn<typeof startRun>;
  readonly latestRun: ShapeIn<typeof latestRun>;
  readonly getRun: ShapeIn<typeof getRun>;
  readonly cancelRun: ShapeIn<typeof cancelRun>;
  readonly latestSnapshot: ShapeIn<typeof latestSnapshot>;
  readonly earlierSnapshots: ShapeIn<typeof earlierSnapshots>;
  readonly listDecisions: ShapeIn<typeof listDecisions>;
  readonly saveDecisions: ShapeIn<typeof saveDecisions>;
  readonly undoDecisions: ShapeIn<typeof undoDecisions>;
  readonly listHistory: ShapeIn<typeof listHistory>;
  readonly watchChanges: ShapeIn<typeof watchChanges>;
}

/** The name of a route. */
export type RouteName = keyof RouteShapes;

/** Routes that answer a stream of events. */
export type StreamName = "watchChanges";

/** What a route takes and gives, by its name. */
export type ShapeOf<Name extends RouteName> = RouteShapes[Name];

/** Every route by name. */
export type RouteTable = { readonly [Name in RouteName]: Route<RouteShapes[Name]> };

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
  suggestReferences,
  getLink,
  planLink,
  saveLink,
  removeLink,
  undoLink,
  listDossiers,
  listRejections,
  rejectReference,
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
  watchChanges,
};
