import type { ReactElement } from "react";
import { useHistory } from "../adminsync/use-history.ts";
import { users as usersSchema } from "../api/answers.ts";
import { useResource } from "../api/use-resource.ts";
import { Link } from "../routing/link.tsx";
import { fullMomentText, momentText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";
import { sentenceOf } from "./sentences.ts";

interface HistoryPageProps {
  readonly dossierId: string;
  readonly dossierName: string;
}

/** Who did what with a dossier, and when. */
export function HistoryPage({ dossierId, dossierName }: HistoryPageProps): ReactElement {
  const words = useWords();
  const { history: said, tag, loading } = words;
  const { history, more } = useHistory(dossierId);
  const { resource } = useResource("/api/users", usersSchema);
  const users = resource.kind === "ready" ? resource.value : [];
  const nameOf = (login: string): string => users.find((user) => user.login === login)?.name ?? login;
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <p className="above">
            <Link to={{ page: "dossier", id: dossierId }}>{dossierName}</Link>
          </p>
          <h1>{said.title}</h1>
          <p className="muted">{said.intro}</p>
        </div>
      </header>
      <section className="sheet flush">
        {history === null ? <p className="muted none">{loading}</p> : null}
        {history?.entries.length === 0 ? <p className="muted none">{said.none}</p> : null}
        {history === null || history.entries.length === 0 ? null : (
          <table className="list history">
            <thead>
              <tr>
                <th scope="col">{said.when}</th>
                <th scope="col">{said.who}</th>
                <th scope="col">{said.what}</th>
              </tr>
            </thead>
            <tbody>
              {history.entries.map(({ id, at, by, event }) => {
                const { what, more: detail } = sentenceOf(event, words);
                return (
                  <tr key={id}>
                    <td>
                      <time dateTime={at} title={fullMomentText(at, tag)}>
                        {momentText(at, tag)}
                      </time>
                    </td>
                    <td>{by === null ? <span className="muted">{said.server}</span> : nameOf(by)}</td>
                    <td>
                      {what}
                      {detail === "" ? null : <span className="second">{detail}</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </section>
      {history?.cursor == null ? null : (
        <div className="actions">
          <button type="button" onClick={more}>
            {said.more}
          </button>
        </div>
      )}
    </article>
  );
}
