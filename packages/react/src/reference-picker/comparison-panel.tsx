"use client";
import { useId, type ReactElement, type ReactNode } from "react";
import { Reasons } from "../match-words/reasons.tsx";
import { reasonsText } from "../match-words/reasons-text.ts";
import { SideBySide } from "../match-words/side-by-side.tsx";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Icon } from "../ui/icon.tsx";
import type { Looked } from "./look-at.ts";
import { nextText } from "./tally-text.ts";
import { toMind } from "./to-mind.ts";

/** Props of `ComparisonPanel`. */
export interface ComparisonPanelProps {
  readonly looked: Looked;
  /** The connection's name. */
  readonly source: string;
  /** What can be done with the client. */
  readonly actions?: ReactNode;
  /** What can be done with who comes next. */
  readonly nextAction?: ReactNode;
}

/** Whether this is the same client: dossier and candidate side by side, what to mind, and who comes next. */
export function ComparisonPanel({ looked, source, actions, nextAction }: ComparisonPanelProps): ReactElement {
  const presentation = usePresentation();
  const { messages, formats } = presentation;
  const { picker, match } = messages;
  const { reference, candidate, lines, remarks, next } = looked;
  const said = reasonsText({ reasons: remarks }, match);
  const mind = [...toMind(reference, presentation), ...said.for, ...said.against];
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} data-part="comparison">
      <div data-part="strong" id={id}>
        {picker.compareHeading}
      </div>
      {lines.length === 0 ? (
        <>
          <div>{reference.name}</div>
          {candidate === null ? null : <Reasons candidate={candidate} />}
        </>
      ) : (
        <SideBySide lines={lines} source={source} />
      )}
      {mind.map((text) => (
        <div key={text} data-part="to-mind">
          <Icon name="alert" />
          <span>{text}</span>
        </div>
      ))}
      {actions === undefined ? null : <div data-part="actions">{actions}</div>}
      {next === null ? null : (
        <div data-part="next-candidate">
          <span>{nextText(next, picker, formats)}</span>
          {nextAction}
        </div>
      )}
    </div>
  );
}
