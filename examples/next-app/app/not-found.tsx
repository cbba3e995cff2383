import Link from "next/link";
import type { ReactElement } from "react";

/** Next's own has style attributes, which the policy refuses. */
export default function NotFound(): ReactElement {
  return (
    <main>
      <h1>Hier is niets</h1>
      <p>
        <Link href="/">Naar de dossiers</Link>
      </p>
    </main>
  );
}
