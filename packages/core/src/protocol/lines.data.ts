import type { Route } from "./route.ts";
import type { RouteName } from "./table.ts";

/**
 * Method and path of each route, once more and without schemas: what a browser needs to ask, while the schemas that it reads answers with are still
 * on their way. A test holds it to the table.
 */
export const LINES: { readonly [Name in RouteName]: readonly [method: Route["method"], path: Route["path"]] } = {
  listConnections: ["GET", "/connections"],
  offeredConnections: ["GET", "/connections/offered"],
  beginConnection: ["POST", "/connections"],
  completeConnection: ["POST", "/connections/:connectionId/complete"],
  testConnection: ["POST", "/connections/:connectionId/test"],
  renameConnection: ["PATCH", "/connections/:connectionId"],
  removeConnection: ["DELETE", "/connections/:connectionId"],
  searchReferences: ["GET", "/connections/:connectionId/references"],
  getReference: ["GET", "/connections/:connectionId/references/:externalId"],
  suggestReferences: ["GET", "/dossiers/:dossierId/suggestions"],
  getLink: ["GET", "/dossiers/:dossierId/link"],
  planLink: ["POST", "/dossiers/:dossierId/link/plan"],
  saveLink: ["PUT", "/dossiers/:dossierId/link"],
  removeLink: ["DELETE", "/dossiers/:dossierId/link"],
  undoLink: ["POST", "/dossiers/:dossierId/link/undo"],
  listDossiers: ["GET", "/dossiers"],
  listRejections: ["GET", "/dossiers/:dossierId/rejections"],
  rejectReference: ["PUT", "/dossiers/:dossierId/rejections"],
  startRun: ["POST", "/dossiers/:dossierId/runs"],
  latestRun: ["GET", "/dossiers/:dossierId/runs/latest"],
  getRun: ["GET", "/runs/:runId"],
  cancelRun: ["POST", "/runs/:runId/cancel"],
  latestSnapshot: ["GET", "/dossiers/:dossierId/snapshots/latest"],
  earlierSnapshots: ["GET", "/dossiers/:dossierId/snapshots/earlier"],
  listDecisions: ["GET", "/dossiers/:dossierId/decisions"],
  saveDecisions: ["POST", "/dossiers/:dossierId/decisions"],
  undoDecisions: ["DELETE", "/dossiers/:dossierId/decisions/:batchId"],
  listHistory: ["GET", "/dossiers/:dossierId/history"],
  watchChanges: ["GET", "/changes"],
};
