import { lazy, Suspense, useEffect, useRef, type ReactElement } from "react";
import { useDossierState } from "../adminsync/use-dossier-state.ts";
import { knownOf } from "@adminsync/core/client";
import type { HostDossier } from "../api/answers.ts";
import type { Resource } from "../api/use-resource.ts";
import type { Route } from "../routing/routes.ts";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { useWords } from "../words/use-words.ts";
import { DossierPage } from "./dossier-page.tsx";

/** Linking and comparing are loaded with the first page that needs them. */
const EditPage = lazy(async () => {
  const { EditPage: page } = await import("../edit/edit-page.tsx");
  return { default: page };
});
const TemplateRoute = lazy(async () => {
  const { TemplateRoute: route } = await import("../templates/template-route.tsx");
  return { default: route };
});

const HistoryPage = lazy(async () => {
  const { HistoryPage: page } = await import("../history/history-page.tsx");
  return { default: page };
});

interface DossierPagesProps {
  readonly id: string;
  readonly route: Route;
  readonly resource: Resource<HostDossier>;
  readonly reload: () => void;
}

/** The pages of one dossier. */
export function DossierPages({ id, route, resource, reload }: DossierPagesProps): ReactElement {
  const { dossier: words, loading } = useWords();
  useReloadWhenLinked(id, reload);
  if (resource.kind === "loading") return <p className="page muted">{loading}</p>;
  if (resource.kind === "failed") {
    return resource.trouble === "not-found" ? (
      <h1 className="page lone">{words.missing}</h1>
    ) : (
      <div className="page">
        <TroubleNote trouble={resource.trouble} onRetry={reload} />
      </div>
    );
  }
  const dossier = resource.value;
  return (
    <Suspense fallback={<p className="page muted">{loading}</p>}>
      {route.page === "edit" ? <EditPage dossier={dossier} tab={route.tab} onChanged={reload} /> : null}
      {route.page === "dossier" ? <DossierPage dossier={dossier} onChanged={reload} /> : null}
      {route.page === "history" ? <HistoryPage dossierId={dossier.id} dossierName={dossier.name} /> : null}
      {route.page === "template" ? (
        <TemplateRoute
          dossierId={dossier.id}
          dossierName={dossier.name}
          template={route.template}
          period={route.period}
        />
      ) : null}
    </Suspense>
  );
}

/** A link that is saved, here or elsewhere, may have renamed the dossier; a nightly sync brought new figures. */
function useReloadWhenLinked(id: string, reload: () => void): void {
  const state = useDossierState(id);
  const link = state === null ? null : (knownOf(state.link)?.value ?? null);
  const run = state === null ? null : (knownOf(state.run)?.value ?? null);
  const stamp = `${link?.externalId ?? ""} ${link?.linkedAt ?? ""} ${run?.id ?? ""} ${run?.state.kind ?? ""}`;
  const before = useRef(stamp);
  useEffect(() => {
    if (before.current === stamp) return;
    before.current = stamp;
    reload();
  }, [stamp, reload]);
}
