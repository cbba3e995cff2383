import * as v from "valibot";
import type { ErrorCode } from "../errors/codes.ts";
import type { Role } from "../model/dossier.ts";

/** Any object-like schema whose output is `Output`. */
export type Schema<Output> = v.GenericSchema<unknown, Output>;

/** Nothing is expected at that place. */
export type Nothing = Readonly<Record<string, never>>;

/** What a route takes and gives. */
export interface RouteShape {
  readonly params: object;
  readonly query: object;
  readonly body: unknown;
  readonly answer: unknown;
}

/**
 * One row of the protocol's table. HTTP adapter, server dispatch and everything that describes or attacks the protocol are read off it.
 * `errors` names the codes that belong to this route, beside those that every route can answer (`COMMON_ERRORS`).
 */
export interface Route<Shape extends RouteShape = RouteShape> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `:name` marks a parameter, percent-encoded on the wire. */
  readonly path: `/${string}`;
  /** The least role that may call it. */
  readonly role: Role;
  readonly params: Schema<Shape["params"]>;
  readonly query: Schema<Shape["query"]>;
  /** `null` where the route takes no body. */
  readonly body: Schema<Shape["body"]> | null;
  /** Of a route that streams: of each event's data. */
  readonly answer: Schema<Shape["answer"]>;
  /** Answers server-sent events instead of one JSON text, and wants `REQUEST_HEADER` although it changes nothing: an open stream costs the server. */
  readonly streams?: true;
  readonly errors: readonly ErrorCode[];
}

/** No parameters, or no query. Unknown query parameters are left alone: proxies and caches add some. */
export const nothing: Schema<Nothing> = v.pipe(
  v.object({}),
  v.transform((): Nothing => ({})),
);

/** An answer without content. */
export const done: Schema<{ readonly done: true }> = v.object({ done: v.literal(true) });
/** An answer without content, as a type. */
export interface Done {
  readonly done: true;
}

/** What any route can answer. */
export const COMMON_ERRORS: readonly ErrorCode[] = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "REQUEST_HEADER_MISSING",
  "INVALID_INPUT",
  "BODY_NOT_JSON",
  "BODY_TOO_LARGE",
  "ROUTE_NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "HOST_FAILED",
  "RATE_LIMITED",
  "DATABASE_UNAVAILABLE",
  "INTERNAL",
];

/** What can become of a login at a package: given up, not begun here, begun by somebody else, late, repeated, or answered by another. */
export const SIGN_IN_ERRORS: readonly ErrorCode[] = [
  "SIGN_IN_CANCELLED",
  "SIGN_IN_UNKNOWN",
  "SIGN_IN_USED",
  "SIGN_IN_OF_ANOTHER_USER",
  "SIGN_IN_EXPIRED",
  "SIGN_IN_CODE_REFUSED",
  "SIGN_IN_ISSUER_MISMATCH",
];

/** What a package's bad day can make of any route that calls it. */
export const PACKAGE_ERRORS: readonly ErrorCode[] = [
  "CREDENTIALS_REJECTED",
  "CREDENTIALS_EXPIRED",
  "PACKAGE_RIGHTS_MISSING",
  "PACKAGE_RATE_LIMITED",
  "PACKAGE_UNAVAILABLE",
  "PACKAGE_UNREACHABLE",
  "PACKAGE_SILENT",
  "PACKAGE_ANSWER_INVALID",
  "CANCELLED",
  "INTERRUPTED",
];
