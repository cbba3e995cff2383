"use client";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import { useDomEffect } from "./use-dom-effect.ts";

/** Props of `Collapse`. */
export interface CollapseProps {
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What goes lets its place close softly. Closed, it holds nothing. */
export function Collapse({ open, children }: CollapseProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<ReactNode>(children);
  const [gone, setGone] = useState(!open);
  if (open) shown.current = children;
  useDomEffect(() => {
    // As a property: React 18 knows no such attribute.
    if (box.current !== null) box.current.inert = !open;
    if (open) setGone(false);
    let current = !open;
    const leave = (): void => {
      if (current) setGone(true);
    };
    // Where nothing moves (reduced motion, no layout), there is nothing to wait for.
    const moving = open ? [] : (box.current?.getAnimations?.() ?? []);
    void Promise.allSettled(moving.map((animation) => animation.finished)).then(leave);
    return () => {
      current = false;
    };
  }, [open]);
  if (gone && !open) return null;
  return (
    <div ref={box} data-part="collapse" data-open={open ? "" : undefined}>
      <div data-part="collapse-inner">{open ? children : shown.current}</div>
    </div>
  );
}
