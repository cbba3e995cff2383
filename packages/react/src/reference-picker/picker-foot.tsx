"use client";
import type { Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { Looked } from "./look-at.ts";
import { keptText, searchText } from "./picker-message.ts";
import type { SearchState } from "./search-model.ts";
import { tallyText } from "./tally-text.ts";

/** Props of `PickerFoot`. */
export interface PickerFootProps {
  readonly state: SearchState;
  /** The row that the keys or the pointer are on. */
  readonly active: Reference | null;
  /** The same beside the dossier, where that can be compared: in a line, for who has no room for both. */
  readonly looked: Looked | null;
  /** By which key a suggestion is refused; null where none can be. */
  readonly hint: string | null;
}

/** Below the list: how many there are, that the list is an older one; and in full why the active row can't be linked, since a row cuts it off. */
export function PickerFoot({ state, active, looked, hint }: PickerFootProps): ReactElement {
  const { messages, formats } = usePresentation();
  const { picker } = messages;
  const kept = keptText(state, picker, formats);
  const why = active === null || active.linkable === true ? null : messages.notLinkable[active.linkable.reason];
  const tally = looked === null ? "" : tallyText(looked, picker, formats);
  return (
    <div data-part="picker-foot">
      <div data-part="picker-foot-line">
        <span>{why === null ? searchText(state, picker) : `${why}.`}</span>
        {hint === null ? null : <span data-part="picker-key">{hint}</span>}
      </div>
      {tally === "" ? null : <div data-part="picker-tally">{tally}</div>}
      {kept === null ? null : <div>{kept}</div>}
    </div>
  );
}
