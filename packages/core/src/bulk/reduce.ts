import type { DossierId } from "../model/ids.ts";
import type { ListedDossier } from "../model/listed-dossier.ts";
import type { Reference } from "../model/reference.ts";
import { clashes } from "./clashes.ts";
import type { BulkPhase, BulkRow, BulkState, Outcome, Suggestion } from "./state.ts";
import { isFree, withAllTicked } from "./tick-certain.ts";

/** What happens to a bulk: the user's choices, and what the runner finds and does. */
export type BulkEvent =
  | { readonly kind: "phase"; readonly phase: BulkPhase }
  | { readonly kind: "listed"; readonly dossiers: readonly ListedDossier[]; readonly noneFits: ReadonlySet<DossierId> }
  | { readonly kind: "suggested"; readonly suggestions: ReadonlyMap<DossierId, Suggestion> }
  | { readonly kind: "ended"; readonly id: DossierId; readonly outcome: Outcome }
  | { readonly kind: "chose"; readonly id: DossierId; readonly reference: Reference }
  | { readonly kind: "unticked"; readonly id: DossierId }
  | { readonly kind: "all-ticked"; readonly ids: Iterable<DossierId>; readonly ticked: boolean }
  | { readonly kind: "none-fits"; readonly id: DossierId };

/** The bulk after something happened. */
export function reduceBulk(state: BulkState, event: BulkEvent): BulkState {
  switch (event.kind) {
    case "phase":
      return { ...state, phase: event.phase };
    case "listed":
      return {
        ...state,
        rows: new Map([...state.rows, ...event.dossiers.map((listed) => rowOf(listed, event.noneFits))]),
      };
    case "suggested":
      return { ...state, rows: withSuggestions(state.rows, event.suggestions) };
    case "ended":
      return withRow(state, event.id, (row) => ({ ...row, outcome: event.outcome }));
    case "chose":
      return withChoice(state, event.id, { kind: "link", reference: event.reference, by: "user" });
    case "unticked":
      return withChoice(state, event.id, { kind: "open" });
    case "all-ticked":
      return { ...state, rows: withAllTicked(state.rows, event.ids, event.ticked) };
    case "none-fits":
      return withChoice(state, event.id, { kind: "none-fits" });
  }
}

function rowOf(listed: ListedDossier, noneFits: ReadonlySet<DossierId>): [DossierId, BulkRow] {
  const { id } = listed.dossier;
  const choice = noneFits.has(id) ? ({ kind: "none-fits" } as const) : ({ kind: "open" } as const);
  return [id, { listed, suggestion: { kind: "waiting" }, choice, outcome: { kind: "none" } }];
}

/** A choice of the user's; a dossier that is linked, or being linked, takes none. */
function withChoice(state: BulkState, id: DossierId, choice: BulkRow["choice"]): BulkState {
  return withRow(state, id, (row) =>
    row.outcome.kind === "linked" || row.outcome.kind === "linking"
      ? row
      : { ...row, choice, outcome: { kind: "none" } },
  );
}

function withRow(state: BulkState, id: DossierId, change: (row: BulkRow) => BulkRow): BulkState {
  const row = state.rows.get(id);
  if (row === undefined) return state;
  return { ...state, rows: new Map(state.rows).set(id, change(row)) };
}

/** Takes suggestions in, then ticks what is certain and undecided; of dossiers that want one reference, none is ticked by itself. */
function withSuggestions(
  rows: BulkState["rows"],
  suggestions: ReadonlyMap<DossierId, Suggestion>,
): ReadonlyMap<DossierId, BulkRow> {
  const known = new Map<DossierId, BulkRow>();
  for (const [id, row] of rows) {
    const suggestion = suggestions.get(id);
    // What nothing came for stays the same object: whoever shows the list need not draw it again.
    known.set(id, suggestion === undefined ? row : { ...row, suggestion });
  }
  const clashing = clashes(known);
  for (const [id, row] of known) {
    const { choice, suggestion, listed } = row;
    if (choice.kind === "link" && choice.by === "suggestion" && clashing.has(id)) {
      known.set(id, { ...row, choice: { kind: "open" } });
    }
    const best = suggestion.kind === "found" ? suggestion.best : null;
    if (!suggestions.has(id) || choice.kind !== "open" || best === null) continue;
    if (listed.decidedBefore || clashing.has(id) || !isFree(best.reference)) continue;
    known.set(id, { ...row, choice: { kind: "link", reference: best.reference, by: "suggestion" } });
  }
  return known;
}
