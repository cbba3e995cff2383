import type { ReactElement } from "react";
import { ConnectionsPlace } from "../adminsync/connections-place.tsx";
import { useIsAdmin } from "../session/role.ts";
import { useWords } from "../words/use-words.ts";

/** The firm's settings: its connections to administration packages. */
export function FirmPage(): ReactElement {
  const { firm } = useWords();
  const isAdmin = useIsAdmin();
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{firm.title}</h1>
          <p className="muted">{firm.intro}</p>
        </div>
      </header>
      <section className="sheet">{isAdmin ? <ConnectionsPlace /> : <p className="muted">{firm.adminsOnly}</p>}</section>
    </article>
  );
}
