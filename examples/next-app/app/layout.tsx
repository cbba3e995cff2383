import "./app.css";
import "@adminsync/react/styles.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactElement, ReactNode } from "react";
import { Widgets } from "./widgets.tsx";

export const metadata: Metadata = { title: "Kantoor De Linde", icons: { icon: "data:," } };

export default async function Layout({ children }: { readonly children: ReactNode }): Promise<ReactElement> {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="nl">
      <body>
        <Widgets nonce={nonce}>{children}</Widgets>
      </body>
    </html>
  );
}
