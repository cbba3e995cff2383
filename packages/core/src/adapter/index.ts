export type { HttpAdapterOptions } from "./call-route.ts";
export { createHttpAdapter, type HttpAdapter } from "./http-adapter.ts";
export type {
  AdminSyncAdapter,
  CallOptions,
  ConnectionsPort,
  DecisionsPort,
  DossiersPort,
  HistoryPort,
  LinksPort,
  ReferencesPort,
  RunsPort,
  SnapshotsPort,
} from "./ports.ts";
