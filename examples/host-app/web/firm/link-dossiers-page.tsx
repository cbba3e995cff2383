import type { ReactElement } from "react";
import { BulkLinkPlace } from "../adminsync/bulk-link-place.tsx";
import { useMayEdit } from "../session/role.ts";
import { useWords } from "../words/use-words.ts";

/** Linking all dossiers of the firm at once, for who begins. */
export function LinkDossiersPage(): ReactElement {
  const { nav, trouble } = useWords();
  const mayEdit = useMayEdit();
  return (
    <article className="page">
      {mayEdit ? null : <h1>{nav.linkDossiers}</h1>}
      <section className="sheet">{mayEdit ? <BulkLinkPlace /> : <p className="muted">{trouble.forbidden}</p>}</section>
    </article>
  );
}
