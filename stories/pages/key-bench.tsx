import { useState, type ReactElement } from "react";
import type { KeyRow } from "./keys.data.ts";
import { Shown } from "./shown.tsx";

/** Stands up the story of one row of a keyboard map after the other. */
export function KeyBench({ rows }: { readonly rows: readonly KeyRow[] }): ReactElement {
  const [at, setAt] = useState(0);
  const row = rows[at];
  return (
    <>
      {row === undefined ? <p>Every row was tried.</p> : <Shown key={at} story={row.trial.story} />}
      <button type="button" onClick={() => setAt(at + 1)}>
        Next row
      </button>
    </>
  );
}
