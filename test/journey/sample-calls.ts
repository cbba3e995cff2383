import { fillPath, REQUEST_HEADER, ROUTES, type RouteName } from "@adminsync/core/protocol";

/** Ids to call a route with. */
export type SampleIds = Readonly<Record<"dossierId" | "connectionId" | "runId" | "externalId" | "batchId", string>>;

export const ROUTE_NAMES: readonly RouteName[] = Object.keys(ROUTES).filter(
  (name): name is RouteName => name in ROUTES,
);

/** A body that each route with one accepts by its form. */
const BODIES: { readonly [Name in RouteName]?: (ids: SampleIds) => unknown } = {
  beginConnection: () => ({ packageId: "adminpulse", method: "credentials", name: "Tweede" }),
  completeConnection: () => ({ kind: "credentials", credentials: { apiKey: "k" } }),
  renameConnection: () => ({ name: "Anders" }),
  planLink: ({ connectionId, externalId }) => ({ connectionId, externalId }),
  saveLink: ({ dossierId, connectionId, externalId }) => ({
    dossierId,
    connectionId,
    connectionName: "x",
    externalId,
    referenceName: "x",
    rename: null,
    pulls: { name: true, address: true, directors: 0, shareholders: 0 },
    warnings: [],
    fingerprint: "x",
  }),
  undoLink: () => ({ linkedAt: "2026-11-24T12:00:00.000Z" }),
  rejectReference: ({ connectionId, externalId }) => ({ connectionId, externalId, rejected: true }),
  saveDecisions: () => ({
    bindingId: "company-details",
    scope: "2026",
    inverse: [],
    decisions: [
      {
        at: { kind: "field", field: "name" },
        choice: { kind: "keep" },
        template: "a",
        source: "b",
        snapshotId: "none",
      },
    ],
  }),
};

/** The query that a route can't do without. */
const QUERIES: { readonly [Name in RouteName]?: (ids: SampleIds) => string } = {
  listDecisions: () => "?bindingId=company-details&scope=2026",
  suggestReferences: ({ connectionId }) => `?connectionId=${encodeURIComponent(connectionId)}`,
};

/** A well-formed call of a route: its path and what `fetch` takes. */
export function sampleCall(name: RouteName, ids: SampleIds): { readonly path: string; readonly init: RequestInit } {
  const route = ROUTES[name];
  const query = QUERIES[name]?.(ids) ?? "";
  const body = BODIES[name]?.(ids);
  return {
    path: fillPath(route.path, ids) + query,
    init: {
      method: route.method,
      headers: { [REQUEST_HEADER]: "1", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  };
}

/** The parts of an answer that may be compared: its status and body, without the correlation id. */
export async function comparable(response: Response): Promise<{ readonly status: number; readonly body: string }> {
  const text = await response.text();
  return { status: response.status, body: text.replace(/"correlationId":"[^"]*"/, '"correlationId":"…"') };
}

/** The code of an error answer. */
export async function codeIn(response: Response): Promise<string> {
  const { body } = await comparable(response);
  return /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? `no code: ${response.status} ${body.slice(0, 200)}`;
}
