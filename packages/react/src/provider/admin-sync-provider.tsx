"use client";
import type { AdminSync } from "@adminsync/core/client";
import { useMemo, type ReactElement, type ReactNode } from "react";
import { AdminSyncContext, type HostSteps } from "./admin-sync-context.ts";
import type { PresentationOptions } from "./presentation.ts";
import { PresentationProvider } from "./presentation-provider.tsx";

/** Props of `AdminSyncProvider`. */
export interface AdminSyncProviderProps extends Omit<PresentationOptions, "portal">, HostSteps {
  /** The one instance of the host, by `createAdminSync`. */
  readonly sync: AdminSync;
  /** Where lists and dialogs open; `document.body` where it is left out. */
  readonly container?: HTMLElement | undefined;
  readonly children: ReactNode;
}

/**
 * Joins all widgets below to one instance, and says how they look and speak. Locale, words, theme and density change without remounting anything.
 *
 * @example
 * import { nl, fr } from "@adminsync/react";
 *
 * <AdminSyncProvider sync={sync} languages={[nl, fr]} locale="fr-BE">
 *   <SyncTab dossierId={id} />
 * </AdminSyncProvider>
 */
export function AdminSyncProvider(props: AdminSyncProviderProps): ReactElement {
  const { sync, onSignIn, onOpenConnections, container, children, ...presentation } = props;
  const value = useMemo(() => ({ sync, onSignIn, onOpenConnections }), [sync, onSignIn, onOpenConnections]);
  return (
    <AdminSyncContext.Provider value={value}>
      <PresentationProvider {...presentation} portal={container}>
        {children}
      </PresentationProvider>
    </AdminSyncContext.Provider>
  );
}
