export type { HttpAdapterOptions } from "./adapter/send.ts";
export { createHttpAdapter, type HttpAdapter } from "./adapter/http-adapter.ts";
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
} from "./adapter/ports.ts";
export type { AdminSync, AdminSyncOptions, Standing } from "./client/admin-sync.ts";
export type { Clock } from "./client/clock.ts";
export type { Connections, ConnectionsManagement } from "./client/connections.ts";
export type { ReadableStore } from "./client/counted-store.ts";
export { createAdminSync } from "./client/create-admin-sync.ts";
export type { DecisionsStore } from "./client/decisions.ts";
export type { DossierState } from "./client/dossier-state.ts";
export type { Dossier, SaveOutcome } from "./client/dossier.ts";
export type { FactStore } from "./client/fact-store.ts";
export type { Fact } from "./client/fact.ts";
export type { HistoryState, HistoryStore } from "./client/history-store.ts";
export type { LoginState } from "./client/login.ts";
export type { TabChannel } from "./client/news.ts";
export type { Page } from "./client/page.ts";
export type { Times } from "./client/times.ts";
