import { useState, type ReactElement } from "react";
import { dossiers as dossiersSchema, type HostDossier } from "../api/answers.ts";
import { useResource } from "../api/use-resource.ts";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { useWords } from "../words/use-words.ts";
import { DossierRow } from "./dossier-row.tsx";

/** The firm's dossiers. */
export function DossierListPage(): ReactElement {
  const { list, loading } = useWords();
  const { resource, reload } = useResource("/api/dossiers", dossiersSchema);
  const [text, setText] = useState("");
  const all = resource.kind === "ready" ? resource.value : [];
  const found = all.filter((dossier) => matches(dossier, text));
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{list.title}</h1>
          <p className="muted">{resource.kind === "ready" ? list.count(all.length) : loading}</p>
        </div>
        <input
          type="search"
          className="search"
          value={text}
          placeholder={list.search}
          aria-label={list.search}
          onChange={(event) => setText(event.target.value)}
        />
      </header>
      {resource.kind === "failed" ? <TroubleNote trouble={resource.trouble} onRetry={reload} /> : null}
      {resource.kind === "ready" ? (
        <section className="sheet flush">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{list.name}</th>
                <th scope="col">{list.link}</th>
                <th scope="col">{list.last}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((dossier) => (
                <DossierRow key={dossier.id} dossier={dossier} />
              ))}
            </tbody>
          </table>
          {found.length === 0 ? <p className="muted none">{list.none}</p> : null}
        </section>
      ) : null}
    </article>
  );
}

function matches({ id, name, enterpriseNumber }: HostDossier, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  const digits = wanted.replaceAll(/[.\s]/g, "");
  return (
    name.toLowerCase().includes(wanted) || id.startsWith(digits) || (digits !== "" && enterpriseNumber.includes(digits))
  );
}
