import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { HostDossier, Me } from "../api/answers.ts";
import { DemoPanel } from "../demo/demo-panel.tsx";
import { Link } from "../routing/link.tsx";
import { dossierIn, pathOf, type Route } from "../routing/routes.ts";
import { isOnTheWay } from "../routing/location.ts";
import { useWords } from "../words/use-words.ts";
import { Brand } from "./brand.tsx";
import { Navigation } from "./navigation.tsx";

interface ShellProps {
  readonly route: Route;
  readonly me: Me;
  readonly dossier: HostDossier | null;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Shell({ route, me, dossier, children }: ShellProps): ReactElement {
  const { skip, nav } = useWords();
  // Open for the page on which it was opened: going somewhere closes it.
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const path = pathOf(route);
  const menuOpen = menuAt === path;
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was pressed to come here may have gone with the page before.
    if (isOnTheWay() && document.activeElement === document.body) content.current?.focus();
  }, [path]);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {skip}
      </a>
      <header className="side" data-open={menuOpen}>
        <div className="side-head">
          <Link to={{ page: "dossiers" }} className="home">
            <Brand />
          </Link>
          <button
            type="button"
            className="menu-button"
            aria-expanded={menuOpen}
            onClick={() => setMenuAt(menuOpen ? null : path)}
          >
            {nav.open}
          </button>
        </div>
        <Navigation route={route} me={me} dossier={dossier} />
      </header>
      <main id="content" tabIndex={-1} ref={content}>
        {children}
      </main>
      <DemoPanel dossierId={dossierIn(route)} />
    </div>
  );
}
