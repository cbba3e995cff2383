import type { BulkRow, Candidate } from "@adminsync/core/bulk";
import type { Reference } from "@adminsync/core/model";

/** The client that stands beside a dossier: the chosen one, else the likeliest. */
export function shownReference(row: BulkRow): Reference | null {
  return row.choice.kind === "link" ? row.choice.reference : (shownCandidate(row)?.reference ?? null);
}

/** What the matcher says of that client; null where it proposes nothing good enough, or the user found it himself. */
export function shownCandidate({ choice, suggestion }: BulkRow): Candidate | null {
  if (suggestion.kind === "waiting") return null;
  if (choice.kind === "link") {
    const { externalId } = choice.reference;
    return suggestion.candidates.find(({ reference }) => reference.externalId === externalId) ?? null;
  }
  const [first = null] = suggestion.candidates;
  return first?.verdict === "possible" ? null : first;
}
