import * as v from "valibot";
import type { AdminPackage, Connection } from "../../model/connection.ts";
import type { ConnectionId, PackageId } from "../../model/ids.ts";
import type { JsonObject } from "../../model/json.ts";
import {
  done,
  nothing,
  PACKAGE_ERRORS,
  SIGN_IN_ERRORS,
  type Done,
  type Nothing,
  type Route,
  type Schema,
} from "../route.ts";
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
  /** Where the package's login sends the user back to: one of the addresses that the server allows, letter for letter; else its first. */
  readonly redirectUri?: string;
}

/** A connection whose user logs in at the package once more; it keeps its name and its links. */
export interface SignInAgain {
  readonly connectionId: ConnectionId;
  /** As in `NewConnection`. */
  readonly redirectUri?: string;
}

/** What completes a connection: the filled form, or the query by which the package's login sent the user back. */
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

const redirectUri = v.exactOptional(v.pipe(v.string(), v.maxLength(2000)));

/** Begins a connection, which stays pending until it is completed; or, for one that exists, another login at its package. */
export const beginConnection: Route<{
  params: Nothing;
  query: Nothing;
  body: NewConnection | SignInAgain;
  answer: BegunConnection;
}> = {
  method: "POST",
  path: "/connections",
  role: "admin",
  params: nothing,
  query: nothing,
  body: v.union([
    v.object({
      packageId: packageIdSchema,
      method: v.picklist(["credentials", "oauth", "by-contact"]),
      name: lineSchema,
      redirectUri,
    }),
    v.object({ connectionId: connectionIdSchema, redirectUri }),
  ]),
  answer: v.object({ connection: connectionSchema, redirect: v.nullable(v.string()) }),
  errors: ["PACKAGE_NOT_FOUND", "CONNECTION_NOT_FOUND", "METHOD_NOT_OFFERED", ...PACKAGE_ERRORS],
};

const callbackSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(8192))),
  v.check((parameters) => Object.keys(parameters).length <= 40, "at most 40 parameters"),
);

/** Completes a connection, or gives a broken one new credentials; they are tried at the package before they are kept. */
export const completeConnection: Route<{ params: One; query: Nothing; body: Completion; answer: Connection }> = {
  method: "POST",
  path: "/connections/:connectionId/complete",
  role: "admin",
  params: one,
  query: nothing,
  body: v.variant("kind", [
    v.object({ kind: v.literal("credentials"), credentials: jsonObjectSchema }),
    v.object({ kind: v.literal("callback"), parameters: callbackSchema }),
  ]),
  answer: connectionSchema,
  errors: ["CONNECTION_NOT_FOUND", "METHOD_NOT_OFFERED", ...SIGN_IN_ERRORS, ...PACKAGE_ERRORS],
};

/** Tries a connection at the package, and writes down whether its credentials are accepted; a package in trouble is an error, and breaks nothing. */
export const testConnection: Route<{ params: One; query: Nothing; body: null; answer: Connection }> = {
  method: "POST",
  path: "/connections/:connectionId/test",
  role: "admin",
  params: one,
  query: nothing,
  body: null,
  answer: connectionSchema,
  errors: ["CONNECTION_NOT_FOUND", "CONNECTION_NOT_READY", ...PACKAGE_ERRORS],
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
