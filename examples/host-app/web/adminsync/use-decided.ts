import { knownOf } from "@adminsync/core/client";
import { parseDossierId, parseScope, type BindingId } from "@adminsync/core/model";
import { useEffect } from "react";
import { sync } from "./instance.ts";

/** Tells whenever the decisions of a template became others: who took values over, here or elsewhere, changed the template at the host's server too. */
export function useDecided(dossierId: string, bindingId: BindingId, scope: string, onDecided: () => void): void {
  useEffect(() => {
    const [dossier, period] = [parseDossierId(dossierId), parseScope(scope)];
    if (dossier === null || period === null) return undefined;
    const decisions = sync.dossier(dossier).decisions(bindingId, period);
    const newest = (): string | undefined =>
      knownOf(decisions.getState())
        ?.value.map(({ id }) => id)
        .join();
    let before = newest();
    return decisions.subscribe(() => {
      const now = newest();
      if (now === before) return;
      const first = before === undefined;
      before = now;
      if (!first) onDecided();
    });
  }, [dossierId, bindingId, scope, onDecided]);
}
