import { writeEnterpriseNumber } from "@adminsync/react";
import type { ReactElement } from "react";
import { SyncTabPlace } from "../adminsync/sync-tab-place.tsx";
import type { HostDossier } from "../api/answers.ts";
import { Link } from "../routing/link.tsx";
import { TABS, type Tab } from "../routing/routes.ts";
import { useMayEdit } from "../session/role.ts";
import { useWords } from "../words/use-words.ts";
import { AccessTab } from "./access-tab.tsx";
import { GeneralTab } from "./general-tab.tsx";
import { PeriodsTab } from "./periods-tab.tsx";

interface EditPageProps {
  readonly dossier: HostDossier;
  readonly tab: Tab;
  readonly onChanged: () => void;
}

/** 'Dossier bewerken'. */
export function EditPage({ dossier, tab, onChanged }: EditPageProps): ReactElement {
  const { edit } = useWords();
  const mayEdit = useMayEdit();
  const about = [dossier.name, writeEnterpriseNumber(dossier.enterpriseNumber)].filter((text) => text !== "");
  return (
    <article className="page">
      <section className="sheet tabbed">
        <header>
          <h1>{edit.title}</h1>
          <p className="muted">{about.join(" · ")}</p>
          <nav className="tabs" aria-label={edit.title}>
            {TABS.map((each) => (
              <Link
                key={each}
                to={{ page: "edit", id: dossier.id, tab: each }}
                aria-current={each === tab ? "page" : undefined}
              >
                {edit.tabs[each]}
              </Link>
            ))}
          </nav>
        </header>
        <div className="tab-body">
          {tab === "general" ? (
            <GeneralTab key={dossier.name} dossier={dossier} mayEdit={mayEdit} onChanged={onChanged} />
          ) : null}
          {tab === "periods" ? <PeriodsTab /> : null}
          {tab === "sync" ? <SyncTabPlace dossierId={dossier.id} readOnly={!mayEdit} onLinked={onChanged} /> : null}
          {tab === "access" ? <AccessTab /> : null}
        </div>
      </section>
    </article>
  );
}
