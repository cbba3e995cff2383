import type { ReactElement } from "react";
import type { HostDossier, Me } from "../api/answers.ts";
import { Link } from "../routing/link.tsx";
import { TEMPLATES, type Route } from "../routing/routes.ts";
import { logOut } from "../session/session.ts";
import { useWords } from "../words/use-words.ts";
import { Preferences } from "./preferences.tsx";

interface NavigationProps {
  readonly route: Route;
  readonly me: Me;
  /** The dossier that is open. */
  readonly dossier: HostDossier | null;
}

/** The host's pages, those of the open dossier below them, and who is logged in. */
export function Navigation({ route, me, dossier }: NavigationProps): ReactElement {
  const { nav, settings, template, history, login } = useWords();
  const current = (here: boolean): "page" | undefined => (here ? "page" : undefined);
  const period = route.page === "template" ? route.period : "2026";
  return (
    <div className="navigation">
      <nav aria-label={nav.label}>
        <ul>
          <li>
            <Link to={{ page: "dossiers" }} aria-current={current(route.page === "dossiers")}>
              {nav.dossiers}
            </Link>
          </li>
          <li>
            <Link to={{ page: "firm" }} aria-current={current(route.page === "firm")}>
              {nav.firm}
            </Link>
          </li>
          {me.role === "viewer" ? null : (
            <li>
              <Link to={{ page: "link-dossiers" }} aria-current={current(route.page === "link-dossiers")}>
                {nav.linkDossiers}
              </Link>
            </li>
          )}
        </ul>
        {dossier === null ? null : (
          <>
            <h2 title={dossier.name}>{dossier.name}</h2>
            <ul aria-label={nav.inDossier}>
              <li>
                <Link to={{ page: "dossier", id: dossier.id }} aria-current={current(route.page === "dossier")}>
                  {nav.overview}
                </Link>
              </li>
              {TEMPLATES.map((each) => (
                <li key={each}>
                  <Link
                    to={{ page: "template", id: dossier.id, template: each, period }}
                    aria-current={current(route.page === "template" && route.template === each)}
                  >
                    {template.titles[each]}
                  </Link>
                </li>
              ))}
              <li>
                <Link to={{ page: "history", id: dossier.id }} aria-current={current(route.page === "history")}>
                  {history.title}
                </Link>
              </li>
              <li>
                <Link
                  to={{ page: "edit", id: dossier.id, tab: "general" }}
                  aria-current={current(route.page === "edit")}
                >
                  {nav.edit}
                </Link>
              </li>
            </ul>
          </>
        )}
      </nav>
      <div className="navigation-foot">
        <Preferences />
        <div className="who">
          <p>
            <strong>{me.name}</strong>
            <span className="muted">
              {me.firmName} · {login.role[me.role]}
            </span>
          </p>
          <button type="button" className="quiet" onClick={() => void logOut()}>
            {settings.logOut}
          </button>
        </div>
      </div>
    </div>
  );
}
