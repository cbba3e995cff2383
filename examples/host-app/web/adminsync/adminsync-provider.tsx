import { AdminSyncProvider, en, nl } from "@adminsync/react";
import type { ReactElement, ReactNode } from "react";
import { go } from "../routing/location.ts";
import { noteLoggedOut } from "../session/session.ts";
import { useWords } from "../words/use-words.ts";
import { demoNow } from "./demo-clock.ts";
import { sync } from "./instance.ts";

/** What the policy of this page lets styles be added by; the server puts it in the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const openConnections = (): void => go({ page: "firm" });

/** Joins the widgets on every page to the host: its instance, its language, its clock, its login. They follow the page's light or dark by themselves. */
export function HostAdminSync({ children }: { readonly children: ReactNode }): ReactElement {
  const { tag } = useWords();
  return (
    <AdminSyncProvider
      sync={sync}
      languages={[nl, en]}
      locale={tag}
      clock={demoNow}
      nonce={nonce}
      onSignIn={noteLoggedOut}
      onOpenConnections={openConnections}
    >
      {children}
    </AdminSyncProvider>
  );
}
