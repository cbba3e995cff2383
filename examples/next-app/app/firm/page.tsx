import { ConnectionsPanel } from "@adminsync/react";
import Link from "next/link";
import type { ReactElement } from "react";
import { userOfPage } from "../user-of-page.ts";

export default async function Firm(): Promise<ReactElement> {
  await userOfPage();
  return (
    <main>
      <p>
        <Link href="/">Dossiers</Link>
      </p>
      <h1>Kantoor De Linde</h1>
      <ConnectionsPanel headingLevel={2} />
    </main>
  );
}
