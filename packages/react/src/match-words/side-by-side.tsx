"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { SideLine } from "./compare-sides.ts";

/** Props of `SideBySide`. */
export interface SideBySideProps {
  readonly lines: readonly SideLine[];
  /** The connection's name. */
  readonly source: string;
}

/** A dossier and a client, field by field: once where both say the same, else each with whose it is; and in a word how they relate. */
export function SideBySide({ lines, source }: SideBySideProps): ReactElement {
  const { picker } = usePresentation().messages;
  return (
    <dl data-part="sides">
      {lines.map(({ field, dossier, reference, meaning }) => (
        <div key={field} data-part="side-line" data-meaning={meaning}>
          <dt data-part="side-field">{picker.sides[field]}</dt>
          <dd data-part="side-values">
            {dossier === reference ? (
              <span data-part="side-value">{reference}</span>
            ) : (
              <>
                {dossier === null ? null : (
                  <span data-part="side-value">
                    <span data-part="side-whose">{picker.inDossier}</span> <span>{dossier}</span>
                  </span>
                )}
                {reference === null ? null : (
                  <span data-part="side-value">
                    <span data-part="side-whose">{source}</span> <span>{reference}</span>
                  </span>
                )}
              </>
            )}
          </dd>
          <dd data-part="side-meaning">{picker.meanings[meaning]}</dd>
        </div>
      ))}
    </dl>
  );
}
