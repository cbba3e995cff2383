"use client";
import type { AdminSync } from "@adminsync/core/client";
import type { ReactElement, ReactNode } from "react";
import type { HostSteps } from "./admin-sync-context.ts";
import { HeadlessProvider } from "./headless-provider.tsx";
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
  return (
    <HeadlessProvider sync={sync} onSignIn={onSignIn} onOpenConnections={onOpenConnections} clock={presentation.clock}>
      <PresentationProvider {...presentation} portal={container}>
        {children}
      </PresentationProvider>
    </HeadlessProvider>
  );
}
