"use client";
import type { ReactElement } from "react";
import type { ReferenceSuggestions } from "../hooks/use-reference-suggestions.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { LiveRegion } from "../ui/live-region.tsx";

/** Props of `RefusalLine`. */
export interface RefusalLineProps {
  readonly suggestions: ReferenceSuggestions;
  /** The button that was pressed goes away with the line: the focus goes here. */
  readonly onLeft: () => void;
}

/** Who is no longer suggested, with the way back; or that it could not be saved. */
export function RefusalLine({ suggestions, onLeft }: RefusalLineProps): ReactElement {
  const { picker } = usePresentation().messages;
  const { refusal, trouble, restore } = suggestions;
  const reference = refusal?.reference ?? null;
  const said =
    trouble !== null ? picker.notRemembered : reference === null ? null : picker.rejected({ name: reference.name });
  return (
    <>
      {said === null ? null : (
        <div data-part="refusal" data-state={trouble === null ? "refused" : "trouble"}>
          {trouble === null ? null : <Icon name="alert" />}
          <span>{said}</span>
          {reference === null ? null : (
            <Button
              variant="quiet"
              onClick={() => {
                onLeft();
                restore(reference);
              }}
            >
              {picker.restore}
            </Button>
          )}
        </div>
      )}
      <LiveRegion say={said === null ? null : { key: said, text: said }} />
    </>
  );
}
