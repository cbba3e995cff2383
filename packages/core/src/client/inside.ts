import type { AdminSyncAdapter } from "../adapter/ports.ts";
import type { Calls } from "./calls.ts";
import type { Clock } from "./clock.ts";
import type { Hub } from "./hub.ts";
import type { Login } from "./login.ts";
import type { Times } from "./times.ts";

/** What all parts of one instance share. */
export interface Inside {
  readonly adapter: AdminSyncAdapter;
  readonly calls: Calls;
  readonly clock: Clock;
  readonly hub: Hub;
  readonly login: Login;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly times: Times;
}
