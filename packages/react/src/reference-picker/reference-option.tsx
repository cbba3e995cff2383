"use client";
import type { Reference } from "@adminsync/core/model";
import type { ComponentPropsWithRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { referenceDetail } from "../sync-tab/reference-option.ts";
import { markTyped } from "./mark-typed.ts";

/** Props of `ReferenceOption`. */
export interface ReferenceOptionProps extends ComponentPropsWithRef<"div"> {
  readonly reference: Reference;
  /** What was searched for. */
  readonly typed: string;
  readonly active: boolean;
}

/** Two lines: the name with what was typed marked; number, town and legal form, or why it can't be linked. */
export function ReferenceOption({ reference, typed, active, ...rest }: ReferenceOptionProps): ReactElement {
  const { messages, formats } = usePresentation();
  const { linkable, linkedTo, name } = reference;
  const facts = [
    referenceDetail(reference),
    linkable === true ? "" : messages.notLinkable[linkable.reason],
    linkedTo.length === 0 ? "" : messages.picker.linkedTo({ dossiers: formats.list(linkedTo), count: linkedTo.length }),
  ].filter((fact) => fact !== "");
  const detail = (linkable === true ? facts : facts.slice(1)).join(" · ");
  return (
    <div data-part="picker-option" data-active={active ? "" : undefined} {...rest}>
      <div data-part="picker-name">
        {markTyped(name, typed).map((part, at) => (part.typed ? <mark key={at}>{part.text}</mark> : part.text))}
      </div>
      <div data-part="secondary" title={detail}>
        {detail}
      </div>
    </div>
  );
}
