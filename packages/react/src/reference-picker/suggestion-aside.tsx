"use client";
import type { Reference } from "@adminsync/core/model";
import { useId, useState, type ReactElement } from "react";
import type { ReferenceSuggestions } from "../hooks/use-reference-suggestions.ts";
import { plainText } from "../messages/rich-text.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Rich } from "../ui/rich.tsx";
import { suggestionLine, firstLook } from "./suggestion-line.ts";
import { suggestionText } from "./suggestion-text.ts";
import { candidateOf, lookAt } from "./look-at.ts";
import { LookingPanel } from "./looking-panel.tsx";
import { NearestClients } from "./nearest-clients.tsx";
import { RefusalLine } from "./refusal-line.tsx";

/** Props of `SuggestionAside`. */
export interface SuggestionAsideProps {
  readonly suggestions: ReferenceSuggestions;
  readonly value: Reference | null;
  /** The connection's name. */
  readonly source: string;
  readonly onTake: (reference: Reference) => void;
  /** A button that was pressed goes away with its line: the focus goes here. */
  readonly onLeft: () => void;
}

/** What the user unfolded, as long as the line is about the same client. */
interface Looking {
  readonly about: string;
  readonly open: boolean;
  /** Null: the one that comes first. */
  readonly reference: Reference | null;
}

const NOBODY = { candidates: [], possible: [] };

/** Below the field: the best suggestion with its own button, what differs from the dossier, or that none fits. It never chooses. */
export function SuggestionAside(props: SuggestionAsideProps): ReactElement | null {
  const { suggestions, value, source, onTake, onLeft } = props;
  const { state, reject, restore, retry } = suggestions;
  const presentation = usePresentation();
  const { picker, steps } = presentation.messages;
  const locale = presentation.locale.tag;
  const id = useId();
  const [looking, setLooking] = useState<Looking | null>(null);
  const line = suggestionLine(state, value, locale);
  const text = suggestionText(line, source, presentation);
  if (text === null) return null;

  const about = value?.externalId ?? "";
  const own = looking?.about === about ? looking : null;
  const isOpen = own?.open ?? (line.kind === "chosen" && line.isDoubtful);
  const { candidates, possible } = state.kind === "ready" ? state : NOBODY;
  const wanted = own?.reference ?? null;
  const isThere = wanted !== null && candidateOf(wanted, candidates) !== null;
  const at = isThere ? wanted : firstLook(state, value);
  const looked = at === null ? null : lookAt(at, state, locale);
  const look = (reference: Reference | null, open = true): void => setLooking({ about, open, reference });
  const nearest = line.kind === "none-fits" ? line.nearest : [];
  const take = (reference: Reference): void => {
    onLeft();
    onTake(reference);
  };
  const refuse = (reference: Reference | null): void => {
    // With the last candidate, and with all of them, the panel goes.
    if (reference === null || possible.length <= 1) onLeft();
    reject(reference);
  };
  const best = line.kind === "best" && line.candidate.reference.linkable === true ? line.candidate.reference : null;
  const said = plainText(text.what);
  const aloud = value !== null || line.kind === "suggesting" ? null : [said, text.why].filter(Boolean).join(", ");
  const unfolds = looked === null ? (nearest.length === 0 ? null : picker.nearest) : picker.compare;
  return (
    <div data-part="suggestion" data-state={line.kind}>
      <RefusalLine suggestions={suggestions} onLeft={onLeft} />
      <div data-part="suggestion-line">
        <div data-part="suggestion-text">
          {line.kind === "chosen" && line.isBest ? (
            <Badge tone="ok" icon="check">
              {picker.bestHeading}
            </Badge>
          ) : null}
          <Rich text={text.what} />
          {text.why === "" ? null : <div data-part="secondary">{text.why}</div>}
        </div>
        <div data-part="actions">
          {best === null ? null : (
            <Button aria-label={picker.takeNamed({ name: best.name })} onClick={() => take(best)}>
              {picker.take}
            </Button>
          )}
          {line.kind === "failed" ? (
            <Button variant="quiet" onClick={retry}>
              {steps.retry}
            </Button>
          ) : null}
          {line.kind === "none-fits" && line.said ? (
            <Button
              variant="quiet"
              onClick={() => {
                onLeft();
                restore(null);
              }}
            >
              {picker.restore}
            </Button>
          ) : null}
          {unfolds === null ? null : (
            <Button
              variant="quiet"
              aria-expanded={isOpen}
              aria-controls={`${id}-more`}
              onClick={() => look(wanted, !isOpen)}
            >
              {unfolds}
            </Button>
          )}
        </div>
      </div>
      <div id={`${id}-more`} hidden={!isOpen || unfolds === null}>
        {!isOpen ? null : looked !== null ? (
          <LookingPanel
            looked={looked}
            source={source}
            chosen={looked.reference.externalId === value?.externalId}
            onTake={take}
            onReject={refuse}
            onLook={look}
          />
        ) : (
          <NearestClients candidates={nearest} onTake={take} />
        )}
      </div>
      <LiveRegion say={aloud === null ? null : { key: aloud, text: aloud }} />
    </div>
  );
}
