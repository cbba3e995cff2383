import { useEffect, useRef, type ReactElement } from "react";
import { useDossierState } from "../adminsync/use-dossier-state.ts";
import { knownOf } from "@adminsync/core/client";
import type { HostDossier } from "../api/answers.ts";
import type { Resource } from "../api/use-resource.ts";
import { EditPage } from "../edit/edit-page.tsx";
import type { Route } from "../routing/routes.ts";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { TemplateRoute } from "../templates/template-route.tsx";
import { useWords } from "../words/use-words.ts";
import { DossierPage } from "./dossier-page.tsx";

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
      <p className="page">{words.missing}</p>
    ) : (
      <div className="page">
        <TroubleNote trouble={resource.trouble} onRetry={reload} />
      </div>
    );
  }
  const dossier = resource.value;
  if (route.page === "edit") return <EditPage dossier={dossier} tab={route.tab} onChanged={reload} />;
  if (route.page === "template") {
    return (
      <TemplateRoute
        dossierId={dossier.id}
        dossierName={dossier.name}
        template={route.template}
        period={route.period}
      />
    );
  }
  return <DossierPage dossier={dossier} onChanged={reload} />;
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
