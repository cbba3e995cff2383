import type { DossierId, ExternalId } from "../model/ids.ts";
import type { BulkRow } from "./state.ts";

/** The reference that a row wants: the chosen one, else the one that is certain. */
function wantedBy({ choice, suggestion, outcome }: BulkRow): ExternalId | null {
  if (outcome.kind === "linked") return null;
  if (choice.kind === "link") return choice.reference.externalId;
  if (choice.kind === "none-fits" || suggestion.kind === "waiting") return null;
  return suggestion.best?.reference.externalId ?? null;
}

/** For each dossier whose reference another one wants too: the others, in the order of the list. */
export function clashes(rows: ReadonlyMap<DossierId, BulkRow>): ReadonlyMap<DossierId, readonly DossierId[]> {
  const wanting = new Map<ExternalId, DossierId[]>();
  for (const [id, row] of rows) {
    const wanted = wantedBy(row);
    if (wanted === null) continue;
    const others = wanting.get(wanted);
    if (others === undefined) wanting.set(wanted, [id]);
    else others.push(id);
  }
  const found = new Map<DossierId, readonly DossierId[]>();
  for (const ids of wanting.values()) {
    if (ids.length > 1)
      for (const id of ids)
        found.set(
          id,
          ids.filter((other) => other !== id),
        );
  }
  return found;
}

/** The dossiers that linking now would link: ticked, not linked yet, and no other ticked one wants the same reference. */
export function toLink(rows: ReadonlyMap<DossierId, BulkRow>): readonly DossierId[] {
  const ticked = new Map<ExternalId, number>();
  for (const { choice, outcome } of rows.values()) {
    if (choice.kind !== "link" || outcome.kind === "linked") continue;
    const { externalId } = choice.reference;
    ticked.set(externalId, (ticked.get(externalId) ?? 0) + 1);
  }
  return [...rows].flatMap(([id, { choice, outcome }]) => {
    const open = outcome.kind === "none" || outcome.kind === "failed" || outcome.kind === "undone";
    return choice.kind === "link" && open && ticked.get(choice.reference.externalId) === 1 ? [id] : [];
  });
}
