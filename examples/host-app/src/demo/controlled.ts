import type { AdminPulseSandbox, BadDay } from "@adminsync/sandbox/adminpulse";
import type { AuthorizationSandbox } from "@adminsync/sandbox/authorization";
import type { AdminSyncServer } from "@adminsync/server";
import type { DemoClock } from "./demo-clock.ts";

/** What the side panel of the demo has in hand. */
export interface Controlled {
  readonly sandbox: AdminPulseSandbox;
  /** Where users of the package log in. */
  readonly authorization: AuthorizationSandbox;
  readonly clock: DemoClock;
  readonly server: AdminSyncServer;
  /** Which bad day goes on at the package. */
  readonly badDay: { current: BadDay | null };
  /** The key that opens the demo's AdminPulse. */
  readonly demoKey: string;
}
