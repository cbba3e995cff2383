"use client";
import type { ReactElement, ReactNode } from "react";
import type { NoDecision } from "../messages/decide-messages.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Bar } from "../ui/bar.tsx";
import type { BarSummary } from "./state.ts";

/** Props of `OverwriteBar`. */
export interface OverwriteBarProps {
  readonly summary: BarSummary;
  readonly mayNot: NoDecision | undefined;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
  readonly headingLevel: number;
}

/** One line: what differs from whom, since when, and what can be done about it. */
export function OverwriteBar({ summary, mayNot, actions, children, headingLevel }: OverwriteBarProps): ReactElement {
  const { messages, formats } = usePresentation();
  const { bar, differences } = messages;
  const facts = [
    bar.pulledOn({ when: formats.exact(summary.pulledAt) }),
    summary.cosmetic === 0 ? null : bar.cosmetic({ count: summary.cosmetic }),
    summary.remembered || mayNot !== undefined ? null : bar.notRemembered,
    mayNot === undefined ? null : differences.decide.mayNot[mayNot],
  ].filter((fact) => fact !== null);
  return (
    <Bar
      title={bar.differs({ count: summary.differences, source: summary.source })}
      secondary={facts.join(" · ")}
      actions={actions}
      headingLevel={headingLevel}
    >
      {children}
    </Bar>
  );
}
