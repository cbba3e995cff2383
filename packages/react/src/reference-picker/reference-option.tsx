"use client";
import type { Reference } from "@adminsync/core/model";
import type { ComponentPropsWithRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { markTyped } from "./mark-typed.ts";
import { optionFacts } from "./option-facts.ts";

/** Props of `ReferenceOption`. */
export interface ReferenceOptionProps extends ComponentPropsWithRef<"div"> {
  readonly reference: Reference;
  /** What was searched for. */
  readonly typed: string;
  readonly active: boolean;
  /** Why it is suggested, in words; left out where it is not. */
  readonly why?: string;
  /** Refuses the suggestion, for who points: by the keys Shift+Delete does the same, and no button may stand in an option. */
  readonly onRefuse?: (() => void) | undefined;
}

/** Two lines: the name with what was typed marked; number, town and legal form, or why it can't be linked. A suggestion has a third: its reasons. */
export function ReferenceOption(props: ReferenceOptionProps): ReactElement {
  const { reference, typed, active, why, onRefuse, ...rest } = props;
  const presentation = usePresentation();
  const facts = optionFacts(reference, presentation);
  return (
    <div data-part="picker-option" data-active={active ? "" : undefined} {...rest}>
      <div data-part="picker-text">
        <div data-part="picker-name">
          {markTyped(reference.name, typed).map((part, at) =>
            part.typed ? <mark key={at}>{part.text}</mark> : part.text,
          )}
        </div>
        <div data-part="secondary" title={facts}>
          {facts}
        </div>
        {why === undefined ? null : <div data-part="picker-why">{why}</div>}
      </div>
      {onRefuse === undefined ? null : (
        <span
          aria-hidden
          data-part="picker-refuse"
          onClick={(event) => {
            event.stopPropagation();
            onRefuse();
          }}
        >
          {presentation.messages.picker.notThis}
        </span>
      )}
    </div>
  );
}
