import { parseDossierId } from "@adminsync/core/model";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { host } from "../../../host/host.ts";
import { userOfPage } from "../../user-of-page.ts";
import { DossierForm } from "./dossier-form.tsx";

interface DossierProps {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function DossierPage({ params }: DossierProps): Promise<ReactElement> {
  const { firmId, role } = await userOfPage();
  const id = parseDossierId(decodeURIComponent((await params).id));
  const { store } = host();
  const dossier = id === null ? null : await store.get(firmId, id);
  if (dossier === null) notFound();
  return (
    <main>
      <p>
        <Link href="/">Dossiers</Link>
      </p>
      <h1>{dossier.name}</h1>
      <DossierForm dossierId={dossier.id} company={store.company(firmId, dossier.id)} readOnly={role === "viewer"} />
    </main>
  );
}
