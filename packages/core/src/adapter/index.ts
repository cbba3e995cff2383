export type { HttpAdapterOptions } from "./send.ts";
export { createHttpAdapter, type HttpAdapter } from "./http-adapter.ts";
export type {
  AdminSyncAdapter,
  CallOptions,
  ChangesWatcher,
  ConnectionsPort,
  DecisionsPort,
  DossiersPort,
  HistoryPort,
  LinksPort,
  ReferencesPort,
  RunsPort,
  SnapshotsPort,
  WatchEnd,
} from "./ports.ts";
