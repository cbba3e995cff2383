import { knownOf } from "@adminsync/core/client";
import { writeEnterpriseNumber } from "@adminsync/react";
import type { ReactElement } from "react";
import { useDossierState } from "../adminsync/use-dossier-state.ts";
import type { HostDossier } from "../api/answers.ts";
import { Link } from "../routing/link.tsx";
import { useWords } from "../words/use-words.ts";
import { LastSync } from "./last-sync.tsx";

/** One dossier in the list: whose it is, whether it is linked, how fresh it is. */
export function DossierRow({ dossier }: { readonly dossier: HostDossier }): ReactElement {
  const { list } = useWords();
  const state = useDossierState(dossier.id);
  const link = state === null ? null : knownOf(state.link);
  const numbers = [dossier.id, writeEnterpriseNumber(dossier.enterpriseNumber), dossier.legalForm];
  return (
    <tr>
      <td>
        <Link to={{ page: "dossier", id: dossier.id }} className="row-link">
          {dossier.name}
        </Link>
        <span className="second">{numbers.filter((text) => text !== "").join(" · ")}</span>
      </td>
      <td>
        {link === null ? null : link.value === null ? (
          <span className="muted">{list.notLinked}</span>
        ) : (
          <>
            <span className="state" data-level="ok">
              {list.linked}
            </span>
            <span className="second">
              {link.value.connectionName} · {link.value.referenceName}
            </span>
          </>
        )}
      </td>
      <td>{link?.value === null ? <span className="muted">–</span> : <LastSync state={state} />}</td>
    </tr>
  );
}
