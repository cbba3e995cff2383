"use client";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";

/** Props of `Fold`. */
export interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that is there for who asks for it. */
export function Fold({ title, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div data-part="fold" data-open={open ? "" : undefined}>
      <button
        type="button"
        data-part="fold-title"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron-down" />
        {title}
      </button>
      <div data-part="fold-body" id={id} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
