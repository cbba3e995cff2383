"use client";
import type { AdminSync } from "@adminsync/core/client";
import { createContext, useContext, type Context } from "react";

/** What a host does for the widgets. A step that it does not take on is not lost: the widget then does what it can by itself. */
export interface HostSteps {
  /** Has the user log in again. Call `sync.retry()` afterwards; where absent, the widgets do just that. */
  readonly onSignIn?: (() => void) | undefined;
  /** Goes to where the firm's connections are managed. */
  readonly onOpenConnections?: (() => void) | undefined;
}

/** The host's instance, and what the host does for its widgets. */
export interface AdminSyncContextValue extends HostSteps {
  readonly sync: AdminSync;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Null outside `AdminSyncProvider`. */
export const AdminSyncContext: Context<AdminSyncContextValue | null> = createContext<AdminSyncContextValue | null>(
  null,
);

/** @throws Error outside `AdminSyncProvider`: there a widget has nothing to show. */
export function useAdminSyncContext(): AdminSyncContextValue {
  const value = useContext(AdminSyncContext);
  if (value === null)
    throw new Error(
      'adminsync: put an <AdminSyncProvider sync={sync} languages={[nl]}> around the widgets, with import { nl } from "@adminsync/react".',
    );
  return value;
}

/** The instance of the host. For widgets of one's own. @throws Error outside `AdminSyncProvider`. */
export function useAdminSync(): AdminSync {
  return useAdminSyncContext().sync;
}
