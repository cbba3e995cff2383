"use client";
import { parseConnectionId, type Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { useReferenceSearch } from "../hooks/use-reference-search.ts";
import { ReferencePickerView, type ReferencePickerViewProps } from "./reference-picker-view.tsx";

/** Props of `ReferencePicker`. */
export interface ReferencePickerProps extends Omit<ReferencePickerViewProps, "search" | "disabled"> {
  /** Null as long as no connection is chosen: the field then waits. */
  readonly connectionId: string | null;
  readonly value: Reference | null;
  /** Null where the user cleared the field. A reference that can't be linked is never handed over. */
  readonly onValueChange: (value: Reference | null) => void;
}

/** Finds a client in the package by name, number or town, searching at the server as one types. */
export function ReferencePicker({ connectionId, ...rest }: ReferencePickerProps): ReactElement {
  const id = connectionId === null ? null : parseConnectionId(connectionId);
  return <ReferencePickerView {...rest} search={useReferenceSearch(id)} disabled={id === null} />;
}
