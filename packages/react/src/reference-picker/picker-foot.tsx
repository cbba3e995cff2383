"use client";
import type { Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { keptText, searchText } from "./picker-message.ts";
import type { SearchState } from "./search-model.ts";

/** Props of `PickerFoot`. */
export interface PickerFootProps {
  readonly state: SearchState;
  /** The row that the keys or the pointer are on. */
  readonly active: Reference | null;
}

/** Below the list: how many there are, that the list is an older one; and in full why the active row can't be linked, since a row cuts it off. */
export function PickerFoot({ state, active }: PickerFootProps): ReactElement {
  const { messages, formats } = usePresentation();
  const kept = keptText(state, messages.picker, formats);
  const why = active === null || active.linkable === true ? null : messages.notLinkable[active.linkable.reason];
  return (
    <div data-part="picker-foot">
      <div>{why === null ? searchText(state, messages.picker) : `${why}.`}</div>
      {kept === null ? null : <div>{kept}</div>}
    </div>
  );
}
