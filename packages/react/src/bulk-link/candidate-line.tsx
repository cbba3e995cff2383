"use client";
import type { Candidate } from "@adminsync/core/bulk";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { ClientFacts, referenceFacts } from "./client-facts.tsx";
import { Reasons } from "../match-words/reasons.tsx";

/** Props of `CandidateLine`. */
export interface CandidateLineProps {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onReject: () => void;
}

/** One client that may fit: how sure, why, why not, and what can be said of it. */
export function CandidateLine({ candidate, chosen, onChoose, onReject }: CandidateLineProps): ReactElement {
  const { bulk, picker, notLinkable } = usePresentation().messages;
  const { reference } = candidate;
  const refusal = reference.linkable === true ? null : notLinkable[reference.linkable.reason];
  const count = reference.linkedTo.length;
  return (
    <div role="listitem" data-part="bulk-candidate" data-chosen={chosen ? "" : undefined}>
      <div data-part="bulk-client-block">
        <ClientFacts name={reference.name} facts={referenceFacts(reference)} />
        <Reasons candidate={candidate} />
        {count === 0 ? null : (
          <div data-part="secondary">{picker.linkedTo({ dossiers: reference.linkedTo.join(", "), count })}</div>
        )}
        {refusal === null ? null : <div data-part="secondary">{refusal}</div>}
      </div>
      <div data-part="bulk-line-actions">
        {refusal === null ? (
          <Button aria-pressed={chosen} onClick={onChoose}>
            {chosen ? bulk.chosen : bulk.choose}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={onReject}>
          {bulk.notThis}
        </Button>
      </div>
    </div>
  );
}
