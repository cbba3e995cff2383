"use client";
import type { CreateSuggester } from "@adminsync/core/bulk";
import { createReferenceIndex } from "@adminsync/core/match";
import { belgianTables } from "@adminsync/core/match/tables";
import { useCallback, type ReactElement } from "react";
import { useBulkLink } from "../hooks/use-bulk-link.ts";
import { OwnSearch } from "./own-search.tsx";
import type { SearchSlot } from "./search-slot.ts";
import { BulkLinkView, type BulkLinkViewProps } from "./bulk-link-view.tsx";

/** Props of `BulkLink`. What is not named here goes to the root element. */
export interface BulkLinkProps extends Omit<BulkLinkViewProps, "state" | "source" | "on"> {
  /**
   * Makes the matcher. Left out, it is `createReferenceIndex` with the tables of Belgium; with `familyNames` of `@adminsync/core/match/family-names` more is
   * certain. Keep it the same between renders.
   */
  readonly createIndex?: CreateSuggester;
}

const withBelgianTables: CreateSuggester = (references, options) =>
  createReferenceIndex(references, { ...options, tables: belgianTables });

/** For a firm that begins: all its unlinked dossiers, each with the client that fits it best. Needs an adapter that lists dossiers. */
export function BulkLink({ createIndex = withBelgianTables, ...rest }: BulkLinkProps): ReactElement {
  const control = useBulkLink(createIndex);
  const { connectionId } = control.source;
  const search = useCallback<NonNullable<SearchSlot>>(
    (wiring, onChoose) => <OwnSearch wiring={wiring} connectionId={connectionId} onChoose={onChoose} />,
    [connectionId],
  );
  return <BulkLinkView search={search} {...rest} {...control} />;
}
