import * as v from "valibot";
import type { AdminPackage, Connection } from "../../model/connection.ts";
import type { ConnectionId, PackageId } from "../../model/ids.ts";
import type { JsonObject } from "../../model/json.ts";
import { done, nothing, PACKAGE_ERRORS, type Done, type Nothing, type Route, type Schema } from "../route.ts";
import { adminPackageSchema, connectionSchema } from "../schema/connection.ts";
import { connectionIdSchema, packageIdSchema } from "../schema/ids.ts";
import { jsonObjectSchema, lineSchema } from "../schema/values.ts";

/** What a firm can connect, and what it has connected, ready or not. */
export interface OfferedConnections {
  readonly packages: readonly AdminPackage[];
  readonly connections: readonly Connection[];
}

/** A connection to begin: which package, by which method, under which name. */
export interface NewConnection {
  readonly packageId: PackageId;
  readonly method: "credentials" | "oauth" | "by-contact";
  readonly name: string;
}

/** What completes a connection: the filled form, or what the package's login sent back. */
export type Completion =
  | { readonly kind: "credentials"; readonly credentials: JsonObject }
  | { readonly kind: "callback"; readonly parameters: { readonly [name: string]: string } };

/** A connection that was begun; `redirect` where the user goes to the package's own login. */
export interface BegunConnection {
  readonly connection: Connection;
  readonly redirect: string | null;
}

interface One {
  readonly connectionId: ConnectionId;
}
const one: Schema<One> = v.object({ connectionId: connectionIdSchema });

/** Connections that are connected: the first field of the tab. */
export const listConnections: Route<{
  params: Nothing;
  query: Nothing;
  body: null;
  answer: readonly Connection[];
}> = {
  method: "GET",
  path: "/connections",
  role: "viewer",
  params: nothing,
  query: nothing,
  body: null,
  answer: v.array(connectionSchema),
  errors: [],
};

/** Packages and all connections, for the firm's admin. */
export const offeredConnections: Route<{ params: Nothing; query: Nothing; body: null; answer: OfferedConnections }> = {
  method: "GET",
  path: "/connections/offered",
  role: "admin",
  params: nothing,
  query: nothing,
  body: null,
  answer: v.object({ packages: v.array(adminPackageSchema), connections: v.array(connectionSchema) }),
  errors: [],
};

/** Begins a connection; it stays pending until it is completed. */
export const beginConnection: Route<{ params: Nothing; query: Nothing; body: NewConnection; answer: BegunConnection }> =
  {
    method: "POST",
    path: "/connections",
    role: "admin",
    params: nothing,
    query: nothing,
    body: v.object({
      packageId: packageIdSchema,
      method: v.picklist(["credentials", "oauth", "by-contact"]),
      name: lineSchema,
    }),
    answer: v.object({ connection: connectionSchema, redirect: v.nullable(v.string()) }),
    errors: ["PACKAGE_NOT_FOUND", "METHOD_NOT_OFFERED"],
  };

/** Completes a connection, or gives a broken one new credentials; they are tried at the package before they are kept. */
export const completeConnection: Route<{ params: One; query: Nothing; body: Completion; answer: Connection }> = {
  method: "POST",
  path: "/connections/:connectionId/complete",
  role: "admin",
  params: one,
  query: nothing,
  body: v.variant("kind", [
    v.object({ kind: v.literal("credentials"), credentials: jsonObjectSchema }),
    v.object({ kind: v.literal("callback"), parameters: v.record(v.string(), v.string()) }),
  ]),
  answer: connectionSchema,
  errors: ["CONNECTION_NOT_FOUND", "METHOD_NOT_OFFERED", ...PACKAGE_ERRORS],
};

/** Tries a connection at the package, and writes down whether it works. */
export const testConnection: Route<{ params: One; query: Nothing; body: null; answer: Connection }> = {
  method: "POST",
  path: "/connections/:connectionId/test",
  role: "admin",
  params: one,
  query: nothing,
  body: null,
  answer: connectionSchema,
  errors: ["CONNECTION_NOT_FOUND", "CONNECTION_NOT_READY"],
};

/** Gives a connection another name. */
export const renameConnection: Route<{
  params: One;
  query: Nothing;
  body: { readonly name: string };
  answer: Connection;
}> = {
  method: "PATCH",
  path: "/connections/:connectionId",
  role: "admin",
  params: one,
  query: nothing,
  body: v.object({ name: lineSchema }),
  answer: connectionSchema,
  errors: ["CONNECTION_NOT_FOUND"],
};

/** Removes a connection that no dossier is linked through; snapshots stay. */
export const removeConnection: Route<{ params: One; query: Nothing; body: null; answer: Done }> = {
  method: "DELETE",
  path: "/connections/:connectionId",
  role: "admin",
  params: one,
  query: nothing,
  body: null,
  answer: done,
  errors: ["CONNECTION_NOT_FOUND", "CONNECTION_IN_USE"],
};
