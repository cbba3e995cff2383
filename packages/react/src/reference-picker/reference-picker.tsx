"use client";
import { knownOf } from "@adminsync/core/client";
import { parseConnectionId, type Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { checkedDossierId } from "../hooks/checked-id.ts";
import { useReadableStore } from "../hooks/use-readable-store.ts";
import { useReferenceSearch } from "../hooks/use-reference-search.ts";
import { useReferenceSuggestions } from "../hooks/use-reference-suggestions.ts";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { ReferencePickerView, type ReferencePickerViewProps } from "./reference-picker-view.tsx";

/** Props of `ReferencePicker`. */
export interface ReferencePickerProps extends Omit<
  ReferencePickerViewProps,
  "search" | "suggestions" | "source" | "disabled"
> {
  /** Null as long as no connection is chosen: the field then waits. */
  readonly connectionId: string | null;
  /** The dossier that a client is picked for: he is suggested, and laid beside it. Left out, one searches. */
  readonly dossierId?: string | undefined;
  readonly value: Reference | null;
  /** Null where the user cleared the field. A reference that can't be linked is never handed over. */
  readonly onValueChange: (value: Reference | null) => void;
}

/** Finds a client in the package: suggested for a dossier, or by name, number or town, searching at the server as one types. */
export function ReferencePicker({ connectionId, dossierId, ...rest }: ReferencePickerProps): ReactElement {
  const id = connectionId === null ? null : parseConnectionId(connectionId);
  const connections = knownOf(useReadableStore(useAdminSync().connections()))?.value ?? [];
  const suggestions = useReferenceSuggestions(dossierId === undefined ? null : checkedDossierId(dossierId), id);
  return (
    <ReferencePickerView
      {...rest}
      search={useReferenceSearch(id)}
      suggestions={dossierId === undefined ? undefined : suggestions}
      source={connections.find((one) => one.id === id)?.name}
      disabled={id === null}
    />
  );
}
