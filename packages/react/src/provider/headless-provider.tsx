"use client";
import type { AdminSync } from "@adminsync/core/client";
import { useMemo, type ReactElement, type ReactNode } from "react";
import { AdminSyncContext, type HostSteps } from "./admin-sync-context.ts";

/** Props of `HeadlessProvider`. */
export interface HeadlessProviderProps extends HostSteps {
  /** The one instance of the host, by `createAdminSync`. */
  readonly sync: AdminSync;
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined;
  readonly children: ReactNode;
}

/**
 * Joins hooks to one instance, for who draws everything himself: `useAdminSync`, `useConnections`, `useDossierSync`, `useLinkForm` and `useReferenceSearch`
 * answer codes and data, and load not a word. Widgets need `AdminSyncProvider`.
 */
export function HeadlessProvider(props: HeadlessProviderProps): ReactElement {
  const { sync, onSignIn, onOpenConnections, clock = Date.now, children } = props;
  const value = useMemo(
    () => ({ sync, onSignIn, onOpenConnections, clock }),
    [sync, onSignIn, onOpenConnections, clock],
  );
  return <AdminSyncContext.Provider value={value}>{children}</AdminSyncContext.Provider>;
}
