"use client";
import { knownOf } from "@adminsync/core/client";
import { compare, type Binding, type Comparison, type ValuesOf } from "@adminsync/core/compare";
import type { Snapshot } from "@adminsync/core/model";
import { useMemo } from "react";
import { checkedScope } from "./checked-id.ts";
import { useDossierSync, type DossierSync } from "./use-dossier-sync.ts";
import { useReadableStore } from "./use-readable-store.ts";

/** What is compared. */
export interface ComparisonOptions<Template extends object, Values extends ValuesOf<Template>> {
  readonly dossierId: string;
  readonly binding: Binding<Template>;
  /** The host's name for this instance of the template, usually a period. */
  readonly scope: string;
  /** The template's values, plain JSON. Compared anew when the object is another. */
  readonly values: Values;
}

/** Template and latest snapshot side by side; null as long as something is not known, and where the dossier is not linked. */
export interface LiveComparison<Values extends object> extends Pick<DossierSync, "dossier"> {
  readonly comparison: Comparison<Values> | null;
  /** The connection's name. */
  readonly source: string;
  /** False where decisions last as long as the page. */
  readonly remembered: boolean;
}

const NONE: readonly Snapshot[] = [];

/** Compares a template with what the store holds, whenever one of them changes. */
export function useComparison<Template extends object, Values extends ValuesOf<Template>>(
  options: ComparisonOptions<Template, Values>,
): LiveComparison<Values> {
  const { dossierId, binding, scope, values } = options;
  const { dossier, state } = useDossierSync(dossierId);
  const store = dossier.decisions(binding.id, checkedScope(scope));
  const decisions = knownOf(useReadableStore(store))?.value ?? null;
  const earlier = knownOf(useReadableStore(dossier.earlier))?.value ?? null;
  const link = knownOf(state.link)?.value ?? null;
  const snapshot = knownOf(state.snapshot)?.value ?? null;
  const { connectionId = null, externalId = null } = link ?? {};
  const comparison = useMemo(() => {
    const belongs = (one: Snapshot): boolean => one.connectionId === connectionId && one.externalId === externalId;
    if (snapshot === null || earlier === null || decisions === null || !belongs(snapshot)) return null;
    const own = earlier.length === 0 ? NONE : earlier.filter(belongs);
    return compare({ binding, scope, template: values, snapshot, earlier: own, decisions });
  }, [binding, scope, values, snapshot, earlier, decisions, connectionId, externalId]);
  return { dossier, comparison, source: link?.connectionName ?? "", remembered: store.remembered };
}
