import type { RouteName, ShapeOf, StreamName } from "@adminsync/core/protocol";
import type { Caller } from "../host.ts";

/** What a handler gets: the caller, the parsed input, and what ends the call early. */
export interface Call<Name extends RouteName> {
  readonly caller: Caller;
  readonly params: ShapeOf<Name>["params"];
  readonly query: ShapeOf<Name>["query"];
  readonly body: ShapeOf<Name>["body"];
  readonly signal: AbortSignal;
  readonly correlationId: string;
}

/** What a handler answers: of a route that streams, the text of its events. */
export type Answer<Name extends RouteName> = Name extends StreamName
  ? ReadableStream<Uint8Array>
  : ShapeOf<Name>["answer"];

/** Answers one route; rejects with an `AdminSyncError` of the route's codes. */
export type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<Answer<Name>>;

/** A handler for each of the named routes. */
export type Handlers<Names extends RouteName = RouteName> = { readonly [Name in Names]: Handler<Name> };
