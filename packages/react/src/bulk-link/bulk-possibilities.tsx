"use client";
import type { ReactElement } from "react";
import type { Reference } from "@adminsync/core/model";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { CandidateLine } from "./candidate-line.tsx";
import type { BulkLineHandlers } from "./handlers.ts";
import { useSearchSlot } from "./search-slot.ts";
import type { BulkLine } from "./state.ts";

/** Props of `BulkPossibilities`. */
export interface BulkPossibilitiesProps {
  readonly line: BulkLine;
  readonly on: BulkLineHandlers;
}

/** Whatever else may fit a dossier: the other candidates, a search of one's own, or that none fits. */
export function BulkPossibilities({ line, on }: BulkPossibilitiesProps): ReactElement {
  const { bulk } = usePresentation().messages;
  const search = useSearchSlot();
  const { choice, suggestion } = line.row;
  const candidates = suggestion.kind === "found" ? suggestion.candidates : [];
  const isChosen = (reference: Reference): boolean =>
    choice.kind === "link" && choice.reference.externalId === reference.externalId;
  return (
    <div data-part="bulk-possibilities">
      {candidates.length === 0 ? null : (
        <div role="list" aria-label={bulk.candidates} data-part="bulk-candidates">
          {candidates.map((candidate) => (
            <CandidateLine
              key={candidate.reference.externalId}
              candidate={candidate}
              chosen={isChosen(candidate.reference)}
              onChoose={() => on.onChoose(line.id, candidate.reference)}
              onReject={() => on.onReject(line.id, candidate.reference.externalId)}
            />
          ))}
        </div>
      )}
      <div data-part="bulk-own-choice">
        {search === null ? null : (
          <Field label={bulk.search}>
            {(wiring) => search(wiring, (reference) => on.onChoose(line.id, reference))}
          </Field>
        )}
        <Button aria-pressed={choice.kind === "none-fits"} onClick={() => on.onNoneFits(line.id)}>
          {bulk.noneFits}
        </Button>
      </div>
    </div>
  );
}
