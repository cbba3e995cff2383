"use client";
import type { Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import type { Looked } from "./look-at.ts";

/** Props of `LookingPanel`. */
export interface LookingPanelProps {
  readonly looked: Looked;
  readonly source: string;
  /** This client is chosen already. */
  readonly chosen: boolean;
  readonly onTake: (reference: Reference) => void;
  /** Null: none of them. */
  readonly onReject: (reference: Reference | null) => void;
  readonly onLook: (reference: Reference) => void;
}

/** A candidate beside the dossier, with what can be done: choose it, refuse it, refuse all, look at the next. */
export function LookingPanel({ looked, source, chosen, onTake, onReject, onLook }: LookingPanelProps): ReactElement {
  const { picker, bulk } = usePresentation().messages;
  const { reference, candidate, next } = looked;
  const actions = chosen ? undefined : (
    <>
      {reference.linkable === true ? (
        <Button variant="primary" onClick={() => onTake(reference)}>
          {bulk.choose}
        </Button>
      ) : null}
      {candidate === null ? null : <Button onClick={() => onReject(reference)}>{picker.notThis}</Button>}
      <Button variant="quiet" onClick={() => onReject(null)}>
        {picker.noneOfThese}
      </Button>
    </>
  );
  return (
    <ComparisonPanel
      looked={looked}
      source={source}
      actions={actions}
      nextAction={
        next === null ? undefined : (
          <Button variant="quiet" onClick={() => onLook(next.candidate.reference)}>
            {picker.compare}
          </Button>
        )
      }
    />
  );
}
