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
}

/** Two lines: the name with what was typed marked; number, town and legal form, or why it can't be linked. */
export function ReferenceOption({ reference, typed, active, ...rest }: ReferenceOptionProps): ReactElement {
  const facts = optionFacts(reference, usePresentation());
  return (
    <div data-part="picker-option" data-active={active ? "" : undefined} {...rest}>
      <div data-part="picker-name">
        {markTyped(reference.name, typed).map((part, at) =>
          part.typed ? <mark key={at}>{part.text}</mark> : part.text,
        )}
      </div>
      <div data-part="secondary" title={facts}>
        {facts}
      </div>
    </div>
  );
}
