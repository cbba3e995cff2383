import type { CallOptions, DecisionsPort } from "../adapter/ports.ts";
import type { Decision, DecisionBatch, NewDecisionBatch } from "../model/decision.ts";
import type { BindingId, DecisionBatchId, DossierId, Scope } from "../model/ids.ts";
import type { JsonValue } from "../model/json.ts";
import { createFactStore, type FactStore } from "./fact-store.ts";
import type { FactSource } from "./fact-source.ts";
import { knownOf } from "./fact.ts";
import type { Inside } from "./inside.ts";

/** The decisions of one binding in one scope, oldest first. */
export interface DecisionsStore extends FactStore<readonly Decision[]> {
  /** False where the host keeps no decisions: they last as long as the page. */
  readonly remembered: boolean;
}

/** All decisions of one dossier. */
export interface DossierDecisions {
  readonly of: (bindingId: BindingId, scope: Scope) => DecisionsStore;
  readonly save: (batch: NewDecisionBatch, options?: CallOptions) => Promise<DecisionBatch>;
  readonly undo: (batchId: DecisionBatchId, options?: CallOptions) => Promise<{ readonly inverse: JsonValue }>;
}

type Source = FactSource<readonly Decision[]>;

/** Decisions over a port: the host's, or the page's own where `remembered` is false. */
export function createDecisions(
  dossierId: DossierId,
  inside: Inside,
  { port, remembered }: { readonly port: DecisionsPort; readonly remembered: boolean },
): DossierDecisions {
  const { calls, hub } = inside;
  const made = new Map<string, { readonly store: DecisionsStore; readonly source: Source }>();
  const keyOf = (bindingId: BindingId, scope: Scope): string => JSON.stringify([bindingId, scope]);
  const tell = (): void => hub.tell({ changed: "decisions", dossierId }, remembered ? "tabs" : "page");
  // What is known is put right at once, so that a bar goes with the answer; then it is asked for anew, as others decide too.
  const change = (source: Source | undefined, edit: (known: readonly Decision[]) => readonly Decision[]): void => {
    const known = source === undefined ? null : knownOf(source.get());
    if (known !== null) source?.put(edit(known.value));
  };

  return {
    of: (bindingId, scope) => {
      const key = keyOf(bindingId, scope);
      const before = made.get(key);
      if (before !== undefined) return before.store;
      const { store, source } = createFactStore<readonly Decision[]>(inside, {
        read: (signal) => calls.read((options) => port.list({ dossierId, bindingId, scope }, options), { signal }),
        concerns: (news) => news.changed === "decisions" && news.dossierId === dossierId,
      });
      const own: DecisionsStore = { ...store, remembered };
      made.set(key, { store: own, source });
      return own;
    },
    save: async (batch, { signal } = {}) => {
      const saved = await calls.command((options) => port.save(dossierId, batch, options), { signal });
      change(made.get(keyOf(batch.bindingId, batch.scope))?.source, (known) => [...known, ...saved.decisions]);
      tell();
      return saved;
    },
    undo: async (batchId, { signal } = {}) => {
      const undone = await calls.command((options) => port.undo(dossierId, batchId, options), { signal });
      for (const { source } of made.values()) {
        change(source, (known) => known.filter((decision) => decision.batchId !== batchId));
      }
      tell();
      return undone;
    },
  };
}
