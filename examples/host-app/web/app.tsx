import { lazy, Suspense, useEffect, type ReactElement } from "react";
import { HostAdminSync } from "./adminsync/adminsync-provider.tsx";
import { useExpiry } from "./adminsync/use-expiry.ts";
import { dossier as dossierSchema, type Me } from "./api/answers.ts";
import { useResource } from "./api/use-resource.ts";
import { DossierListPage } from "./dossiers/dossier-list-page.tsx";
import { DossierPages } from "./dossiers/dossier-pages.tsx";
import { FirmPage } from "./firm/firm-page.tsx";
import { useRoute } from "./routing/location.ts";
import { dossierIn, type Route } from "./routing/routes.ts";
import { LoginPage } from "./session/login-page.tsx";
import { findOut, session } from "./session/session.ts";
import { Shell } from "./shell/shell.tsx";
import { useValue } from "./value.ts";
import { useWords } from "./words/use-words.ts";

/** Matching is loaded with the page that needs it. */
const LinkDossiersPage = lazy(async () => {
  const { LinkDossiersPage: page } = await import("./firm/link-dossiers-page.tsx");
  return { default: page };
});

/** The host: its login, then its pages with adminsync around them. */
export function App(): ReactElement | null {
  const now = useValue(session);
  const { tag } = useWords();
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  useEffect(() => {
    void findOut();
  }, []);
  if (now.kind === "unknown") return null;
  if (now.kind === "out") return <LoginPage again={null} />;
  return (
    <HostAdminSync>
      <Pages me={now.me} />
      {now.kind === "expired" ? <LoginPage again={now.me} /> : null}
    </HostAdminSync>
  );
}

function Pages({ me }: { readonly me: Me }): ReactElement {
  const route = useRoute();
  const id = dossierIn(route);
  useExpiry();
  if (id !== null) return <InDossier key={id} id={id} me={me} route={route} />;
  return (
    <Shell route={route} me={me} dossier={null}>
      <FirmRoute route={route} />
    </Shell>
  );
}

function FirmRoute({ route }: { readonly route: Route }): ReactElement {
  const { unknown, loading } = useWords();
  if (route.page === "firm") return <FirmPage />;
  if (route.page === "link-dossiers") {
    return (
      <Suspense fallback={<p className="page muted">{loading}</p>}>
        <LinkDossiersPage />
      </Suspense>
    );
  }
  if (route.page === "dossiers") return <DossierListPage />;
  return <h1 className="page lone">{unknown}</h1>;
}

function InDossier({ id, me, route }: { readonly id: string; readonly me: Me; readonly route: Route }): ReactElement {
  const { resource, reload } = useResource(`/api/dossiers/${encodeURIComponent(id)}`, dossierSchema);
  return (
    <Shell route={route} me={me} dossier={resource.kind === "ready" ? resource.value : null}>
      <DossierPages id={id} route={route} resource={resource} reload={reload} />
    </Shell>
  );
}
