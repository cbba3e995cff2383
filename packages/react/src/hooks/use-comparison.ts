"use client";
import { knownOf, type Fact } from "@adminsync/core/client";
import { compare, type Binding, type Comparison, type ValuesOf } from "@adminsync/core/compare";
import type { Snapshot } from "@adminsync/core/model";
import { useCallback, useMemo } from "react";
import { checkedScope } from "./checked-id.ts";
import type { CodedCause } from "./problem-of.ts";
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

/** Why nothing can be compared: something that it rests on could not be loaded. */
export interface ComparisonTrouble {
  readonly cause: CodedCause;
  /** It is being asked for again. */
  readonly busy: boolean;
}

/** Template and latest snapshot side by side; null as long as something is not known, and where the dossier is not linked. */
export interface LiveComparison<Values extends object> extends Pick<DossierSync, "dossier"> {
  readonly comparison: Comparison<Values> | null;
  /** The connection's name. */
  readonly source: string;
  /** False where decisions last as long as the page. */
  readonly remembered: boolean;
  /** Null where all is known, or still being loaded for the first time. */
  readonly trouble: ComparisonTrouble | null;
  /** Asks anew for what could not be loaded. */
  readonly reload: () => void;
}

const NONE: readonly Snapshot[] = [];

function troubleOf(facts: readonly Fact<unknown>[]): ComparisonTrouble | null {
  for (const fact of facts) {
    if (fact.kind === "failed" && fact.known === null) return { cause: fact.cause, busy: fact.refreshing };
  }
  return null;
}

/** Compares a template with what the store holds, whenever one of them changes. */
export function useComparison<Template extends object, Values extends ValuesOf<Template>>(
  options: ComparisonOptions<Template, Values>,
): LiveComparison<Values> {
  const { dossierId, binding, scope, values } = options;
  const { dossier, state } = useDossierSync(dossierId);
  const store = dossier.decisions(binding.id, checkedScope(scope));
  const decided = useReadableStore(store);
  const before = useReadableStore(dossier.earlier);
  const decisions = knownOf(decided)?.value ?? null;
  const earlier = knownOf(before)?.value ?? null;
  const link = knownOf(state.link)?.value ?? null;
  const snapshot = knownOf(state.snapshot)?.value ?? null;
  const { connectionId = null, externalId = null } = link ?? {};
  const comparison = useMemo(() => {
    const belongs = (one: Snapshot): boolean => one.connectionId === connectionId && one.externalId === externalId;
    if (snapshot === null || earlier === null || decisions === null || !belongs(snapshot)) return null;
    const own = earlier.length === 0 ? NONE : earlier.filter(belongs);
    return compare({ binding, scope, template: values, snapshot, earlier: own, decisions });
  }, [binding, scope, values, snapshot, earlier, decisions, connectionId, externalId]);
  const reload = useCallback(() => {
    dossier.refresh();
    dossier.earlier.refresh();
    store.refresh();
  }, [dossier, store]);
  const unlinked = state.link.kind === "ready" && state.link.value === null;
  const trouble = unlinked || comparison !== null ? null : troubleOf([state.link, state.snapshot, before, decided]);
  return { dossier, comparison, source: link?.connectionName ?? "", remembered: store.remembered, trouble, reload };
}
