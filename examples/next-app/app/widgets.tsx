"use client";
import { createHttpAdapter } from "@adminsync/core/adapter";
import { createAdminSync } from "@adminsync/core/client";
import { AdminSyncProvider } from "@adminsync/react";
import { nl } from "@adminsync/react/languages/nl";
import { useRouter } from "next/navigation";
import { useState, type ReactElement, type ReactNode } from "react";

interface WidgetsProps {
  /** Of this page's Content-Security-Policy. */
  readonly nonce: string | undefined;
  readonly children: ReactNode;
}

/** Joins the widgets of all pages to one instance. On the server each request has one of its own, which asks nothing: widgets fetch in the browser. */
export function Widgets({ nonce, children }: WidgetsProps): ReactElement {
  const router = useRouter();
  const [sync] = useState(() => createAdminSync({ adapter: createHttpAdapter({ baseUrl: "/api/adminsync" }) }));
  // The browser takes nonces out of what scripts can read; the one that the page came with serves as long as the page does.
  const [kept] = useState(nonce);
  return (
    <AdminSyncProvider
      sync={sync}
      languages={[nl]}
      nonce={kept}
      onSignIn={() => router.push("/login")}
      onOpenConnections={() => router.push("/firm")}
    >
      {children}
    </AdminSyncProvider>
  );
}
