"use client";
import type { Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { lookAt } from "./look-at.ts";
import type { SuggestionsState } from "./suggestion-model.ts";

/** Props of `PickerBeside`. */
export interface PickerBesideProps {
  readonly state: SuggestionsState;
  /** Who is laid beside the dossier. */
  readonly reference: Reference | null;
  /** The connection's name. */
  readonly source: string;
}

/** Beside the list, where it is wide enough: the active client and the dossier. Nothing to press here: Enter chooses. */
export function PickerBeside({ state, reference, source }: PickerBesideProps): ReactElement {
  const looked = reference === null ? null : lookAt(reference, state, usePresentation().locale.tag);
  return (
    <div data-part="picker-beside">
      <div data-part="picker-beside-inner">
        {looked === null ? null : <ComparisonPanel looked={looked} source={source} />}
      </div>
    </div>
  );
}
