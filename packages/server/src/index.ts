export type { Clock, Limits } from "./context.ts";
export type { DatabaseLocation } from "./database/database.ts";
export type { Authenticate, Caller, DossierPage, HostDossiers, RenameOutcome } from "./host.ts";
export type { AlongsideCall, NightlyOptions } from "./jobs/nightly-options.ts";
export type { LiveLimits } from "./live/limits.ts";
export { jsonLog, silentLog, type Log, type LogLevel } from "./log.ts";
export type { ServerOptions } from "./options.ts";
export { createAdminSyncServer, type AdminSyncServer } from "./server.ts";
