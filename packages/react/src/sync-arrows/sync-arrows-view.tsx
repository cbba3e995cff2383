"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import type { IconName } from "../ui/icons.data.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { RelativeTime } from "../ui/relative-time.tsx";
import { Root } from "../ui/root.tsx";
import { SteadyText } from "../ui/steady-text.tsx";
import type { NextStep } from "../messages/next-step.ts";
import type { Problem } from "../ui/problem.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { outcomeOf } from "./outcome.ts";
import type { SyncArrowsState } from "./state.ts";

/** Props of `SyncArrowsView`. */
export interface SyncArrowsViewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: SyncArrowsState;
  readonly onStart: () => void;
  readonly onStop?: (() => void) | undefined;
  /** The name on the button; for the arrows of a whole dossier, `messages.arrows.startAll`. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** How much of the outcome is told beside the button: its words and its moment, or less where what stands around tells it already. */
  readonly tells?: "outcome-and-moment" | "outcome" | "nothing";
  /** Why the last sync brought nothing: told below, with the way out, in the place of the outcome. */
  readonly problem?: Problem | null;
  readonly onStep?: ((step: NextStep) => void) | undefined;
}

const ICONS: Readonly<Record<Tone, IconName>> = { neutral: "close", ok: "check", danger: "alert", info: "info" };

/** The fields of a link stand in the tab, not beside every pair of arrows. */
const ELSEWHERE: readonly NextStep[] = ["choose-reference", "see-new-plan"];

/** The sync arrows: a button with a name, how long it has been at work, and the outcome until the next one. */
export function SyncArrowsView(props: SyncArrowsViewProps): ReactElement {
  const {
    state,
    onStart,
    onStop,
    label,
    disabled = false,
    tells = "outcome-and-moment",
    problem = null,
    onStep,
    ...rest
  } = props;
  const { arrows } = usePresentation().messages;
  const name = label ?? arrows.start;
  const running = state.kind === "running";
  const outcome = outcomeOf(state, arrows);
  const widest = arrows.running({ seconds: 88 });
  const said = running ? arrows.started : outcome?.text;
  const moment = state.kind === "idle" || state.kind === "running" ? null : state.at;
  return (
    <Root data-part="sync-arrows" data-state={state.kind} {...rest}>
      <Button icon="arrows" busy={running} onClick={onStart} disabled={disabled} data-focus-next="">
        <SteadyText among={[name, widest]}>{running ? arrows.running({ seconds: state.seconds }) : name}</SteadyText>
      </Button>
      {running && state.stop !== "not-offered" && onStop !== undefined ? (
        <Button variant="quiet" busy={state.stop === "asked"} onClick={onStop}>
          {state.stop === "asked" ? arrows.stopping : arrows.stop}
        </Button>
      ) : null}
      {outcome === null || tells === "nothing" || problem !== null ? null : (
        <span data-part="outcome">
          <Badge tone={outcome.tone} icon={ICONS[outcome.tone]}>
            {outcome.text}
          </Badge>
          {moment === null || tells === "outcome" ? null : <RelativeTime at={moment} />}
        </span>
      )}
      {problem === null ? null : <ProblemNotice problem={problem} onStep={onStep} without={ELSEWHERE} busy={running} />}
      <LiveRegion say={said === undefined ? null : { key: `${state.kind} ${moment ?? ""}`, text: said }} />
    </Root>
  );
}
