import { knownOf } from "@adminsync/core/client";
import { writeEnterpriseNumber } from "@adminsync/react";
import { useCallback, type ReactElement } from "react";
import { ArrowsPlace } from "../adminsync/arrows-place.tsx";
import { useDossierState } from "../adminsync/use-dossier-state.ts";
import type { HostDossier } from "../api/answers.ts";
import { call } from "../api/call.ts";
import { Link } from "../routing/link.tsx";
import { useMayEdit } from "../session/role.ts";
import { loggedIn } from "../session/session.ts";
import { fullMomentText, momentText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";
import { FiguresCard } from "./figures-card.tsx";
import { LastSync } from "./last-sync.tsx";
import { TemplatesCard } from "./templates-card.tsx";

interface DossierPageProps {
  readonly dossier: HostDossier;
  readonly onChanged: () => void;
}

/** One dossier: its arrows, its figures, its templates. */
export function DossierPage({ dossier, onChanged }: DossierPageProps): ReactElement {
  const { id, bookkeepingAt } = dossier;
  const words = useWords();
  const mayEdit = useMayEdit();
  const state = useDossierState(id);
  const link = state === null ? null : knownOf(state.link);
  const numbers = [id, writeEnterpriseNumber(dossier.enterpriseNumber), dossier.legalForm];
  const syncBookkeeping = useCallback(async (): Promise<void> => {
    await loggedIn(() => call(`/api/dossiers/${encodeURIComponent(id)}/bookkeeping`, { method: "POST" }));
    onChanged();
  }, [id, onChanged]);
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{dossier.name}</h1>
          <p className="muted">{numbers.filter((text) => text !== "").join(" · ")}</p>
        </div>
        <Link to={{ page: "edit", id, tab: "general" }} className="button">
          {words.dossier.edit}
        </Link>
      </header>
      <section className="sheet sync-strip" aria-label={words.dossier.sync}>
        <dl>
          <div>
            <dt>{words.dossier.bookkeeping}</dt>
            <dd>
              {bookkeepingAt === null ? (
                <span className="muted">{words.list.never}</span>
              ) : (
                <time dateTime={bookkeepingAt} title={fullMomentText(bookkeepingAt, words.tag)}>
                  {momentText(bookkeepingAt, words.tag)}
                </time>
              )}
            </dd>
          </div>
          <div>
            <dt>{words.dossier.administration}</dt>
            <dd>
              {link?.value === null ? (
                <>
                  <span className="muted">{words.dossier.noLink}</span>{" "}
                  {mayEdit ? <Link to={{ page: "edit", id, tab: "sync" }}>{words.dossier.linkNow}</Link> : null}
                </>
              ) : (
                <LastSync state={state} />
              )}
            </dd>
          </div>
        </dl>
        {mayEdit ? <ArrowsPlace dossierId={id} onBookkeepingSync={syncBookkeeping} /> : null}
      </section>
      <div className="columns">
        <FiguresCard key={bookkeepingAt ?? ""} dossierId={id} />
        <TemplatesCard dossierId={id} />
      </div>
    </article>
  );
}
