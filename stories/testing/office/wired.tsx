import { createAdminSync, createHttpAdapter } from "@adminsync/core";
import { AdminSyncProvider, usePresentation } from "@adminsync/react";
import { useState, type ReactElement, type ReactNode } from "react";
import { BASE } from "./serving.ts";

/** Joins widgets to the story's server, over HTTP; they look and speak as the toolbar says. */
export function Wired({ children }: { readonly children: ReactNode }): ReactElement {
  const [sync] = useState(() => createAdminSync({ adapter: createHttpAdapter({ baseUrl: BASE }) }));
  const { locale, density, theme, clock } = usePresentation();
  return (
    <AdminSyncProvider
      sync={sync}
      languages={[locale.language]}
      density={density}
      theme={theme}
      clock={clock}
      dossierName={(id) => (id === "1042" ? "Bakkerij Peeters (oud)" : null)}
    >
      {children}
    </AdminSyncProvider>
  );
}
