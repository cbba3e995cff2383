"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";

/** The keys, for who has a keyboard and eyes; a screen reader has its own. */
export function KeyHints(): ReactElement {
  const { review, differences } = usePresentation().messages;
  const { decide } = differences;
  const hints: readonly (readonly [keys: readonly string[], meaning: string])[] = [
    [["J", "K"], review.keyNext],
    [["X"], review.keyTick],
    [["M"], decide.keyKeep],
    [["E"], decide.keyEdit],
    [["Enter"], review.keyTake],
  ];
  return (
    <div data-part="key-hints" aria-hidden="true">
      {hints.map(([keys, meaning]) => (
        <span key={meaning} data-part="key-hint">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {meaning}
        </span>
      ))}
    </div>
  );
}
