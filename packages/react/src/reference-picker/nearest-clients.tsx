"use client";
import type { Candidate } from "@adminsync/core/bulk";
import type { Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { Reasons } from "../match-words/reasons.tsx";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { optionFacts } from "./option-facts.ts";

/** Props of `NearestClients`. */
export interface NearestClientsProps {
  readonly candidates: readonly Candidate[];
  readonly onTake: (reference: Reference) => void;
}

/** Where no client fits: who came nearest, and why not. The user may know better. */
export function NearestClients({ candidates, onTake }: NearestClientsProps): ReactElement {
  const presentation = usePresentation();
  const { picker } = presentation.messages;
  return (
    <div role="list" aria-label={picker.nearest} data-part="nearest">
      {candidates.map((candidate) => {
        const { reference } = candidate;
        return (
          <div key={reference.externalId} role="listitem" data-part="nearest-client">
            <div data-part="nearest-text">
              <div>{reference.name}</div>
              <div data-part="secondary">{optionFacts(reference, presentation)}</div>
              <Reasons candidate={candidate} />
            </div>
            {reference.linkable === true ? (
              <Button aria-label={picker.takeNamed({ name: reference.name })} onClick={() => onTake(reference)}>
                {picker.take}
              </Button>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
