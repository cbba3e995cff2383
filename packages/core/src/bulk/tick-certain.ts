import type { DossierId } from "../model/ids.ts";
import type { Reference } from "../model/reference.ts";
import { clashes } from "./clashes.ts";
import type { BulkRow } from "./state.ts";

type Rows = ReadonlyMap<DossierId, BulkRow>;

/** The certain clients of those of these dossiers that can be ticked together: each free, and wanted by no other dossier. */
export function tickableTogether(rows: Rows, ids: Iterable<DossierId>): ReadonlyMap<DossierId, Reference> {
  const clashing = clashes(rows);
  const found = new Map<DossierId, Reference>();
  for (const id of ids) {
    const row = rows.get(id);
    if (row === undefined || clashing.has(id)) continue;
    const { suggestion, choice, outcome } = row;
    if (choice.kind === "none-fits" || outcome.kind === "linked" || outcome.kind === "linking") continue;
    const best = suggestion.kind === "found" ? (suggestion.best?.reference ?? null) : null;
    if (best !== null && isFree(best)) found.set(id, best);
  }
  return found;
}

/** Whether a reference can be linked and is not linked yet: what may be ticked without having been looked at. */
export function isFree({ linkable, linkedTo }: Reference): boolean {
  return linkable === true && linkedTo.length === 0;
}

/** Ticks those of these dossiers whose client is certain, or unticks whatever is ticked of them. What the user chose himself stays chosen when ticking. */
export function withAllTicked(rows: Rows, ids: Iterable<DossierId>, ticked: boolean): Rows {
  const wanted = [...ids];
  const after = new Map(rows);
  const clients = tickableTogether(rows, wanted);
  for (const id of wanted) {
    const row = rows.get(id);
    if (row === undefined || row.outcome.kind === "linked" || row.outcome.kind === "linking") continue;
    const reference = clients.get(id);
    if (ticked && reference !== undefined && row.choice.kind === "open") {
      after.set(id, { ...row, choice: { kind: "link", reference, by: "user" }, outcome: { kind: "none" } });
    } else if (!ticked && row.choice.kind === "link") {
      after.set(id, { ...row, choice: { kind: "open" }, outcome: { kind: "none" } });
    }
  }
  return after;
}
