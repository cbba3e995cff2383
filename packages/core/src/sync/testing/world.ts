import type { SyncRun } from "../../model/sync-run.ts";
import type { SyncEvent } from "../event.ts";
import { isAsking, isFollowing, type SyncState } from "../state.ts";

type WithoutTime<Event> = Event extends SyncEvent ? Omit<Event, "now"> : never;
/** An event, its time still open. */
export type Happening = WithoutTime<SyncEvent>;

/** What is under way between client and server: requests one way, what becomes of them the other. */
export type Message =
  | { readonly to: "server"; readonly ask: "start"; readonly request: number }
  | { readonly to: "server"; readonly ask: "cancel" | "run"; readonly run: SyncRun["id"] }
  | { readonly to: "server"; readonly ask: "latest" }
  | { readonly to: "client"; readonly tells: Happening };

/** A run as a server stores it. */
export interface StoredRun extends SyncRun {
  readonly attempts: number;
  readonly workerAlive: boolean;
}

/** One client, the server's runs of its dossier (oldest first), and what is under way between the two. */
export interface World {
  readonly client: SyncState;
  readonly runs: readonly StoredRun[];
  readonly network: readonly Message[];
  readonly unlinks: number;
}

/** What may happen in an exploration, so that it stays finite. */
export interface Bounds {
  readonly runs: number;
  readonly requests: number;
  /** Messages under way at once; one more is lost. */
  readonly messages: number;
  readonly phases: boolean;
  /** Whether runs may fail, besides succeeding. */
  readonly failures: boolean;
  /** Whether outcomes may be dismissed. */
  readonly dismissals: boolean;
  readonly crashes: boolean;
  readonly cancels: boolean;
  readonly unlinks: number;
  /** Whether requests may be refused, or be known to have failed. */
  readonly refusals: boolean;
}

/** Equal for worlds that can't be told apart. */
export function keyOf({ client, runs, network, unlinks }: World): string {
  const stored = runs.map((run) => `${keyOfRun(run)}${run.attempts}${run.workerAlive ? "" : "x"}`);
  return [keyOfClient(client), stored.join(), network.map(keyOfMessage).sort().join(), unlinks].join("|");
}

/** Equal for client states that can't be told apart, apart from times and causes. */
export function keyOfClient(client: SyncState): string {
  const { linked, newest, requests } = client.memory;
  const known = newest === null ? "-" : `${newest.id}${newest.revision}${newest.over}${newest.at}`;
  return `${client.kind} ${detailsOf(client)} ${linked} ${known} ${requests}`;
}

function detailsOf(client: SyncState): string {
  if (client.kind === "idle") return "";
  const run = client.run === null ? "-" : keyOfRun(client.run);
  if (isAsking(client)) {
    return `${client.request}${client.cancelAsked}${client.meanwhile === null ? "-" : keyOfRun(client.meanwhile)}`;
  }
  if (isFollowing(client)) return `${run}${client.kind === "running" ? client.phase : ""}${client.watch.cancel.kind}`;
  return client.kind === "stalled" ? run + client.by : run;
}

export function keyOfRun({ id, revision, state }: SyncRun): string {
  return `${id}.${revision}.${state.kind}${state.kind === "running" ? state.phase : ""}`;
}

/** Puts messages under way. One that is under way already can arrive twice as it is; one too many is lost. */
export function send(network: readonly Message[], messages: readonly Message[], bounds: Bounds): readonly Message[] {
  const under = new Set(network.map(keyOfMessage));
  const fresh = messages.filter((message) => !under.has(keyOfMessage(message)));
  return fresh.length === 0 ? network : [...network, ...fresh].slice(0, Math.max(bounds.messages, network.length));
}

function keyOfMessage(message: Message): string {
  if (message.to === "server") {
    if (message.ask === "latest") return "latest";
    return `${message.ask}${message.ask === "start" ? message.request : message.run}`;
  }
  const { tells } = message;
  const about = "run" in tells ? keyOfRun(tells.run) : "runId" in tells ? tells.runId : "";
  return `${tells.kind}${"request" in tells ? tells.request : ""}${about}`;
}
