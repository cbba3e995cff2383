"use client";
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactElement, ReactNode } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Collapse } from "../ui/collapse.tsx";
import { KeepFocus } from "../ui/keep-focus.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Root } from "../ui/root.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import { OpenBarLine } from "./open-bar-line.tsx";
import { OutcomeLine, useOutcomeText } from "./outcome-line.tsx";
import { onReviewKey } from "./review-keys.ts";
import type { BarState } from "./state.ts";
import { TroubleLine } from "./trouble-line.tsx";

/** Props of `OverwriteShell`. */
export interface OverwriteShellProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: BarState;
  readonly on: OverwriteHandlers;
  readonly headingLevel: number;
  /** What stands below the bar while the review is open. */
  readonly review: ReactNode;
}

/** The bar around its review: one line in each state, keys, focus that is never lost, and what is said aloud. */
export function OverwriteShell({ state, on, headingLevel, review, ...rest }: OverwriteShellProps): ReactElement {
  const outcome = useOutcomeText(state);
  const { decide } = usePresentation().messages.differences;
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    rest.onKeyDown?.(event);
    onReviewKey(event, state, on);
  };
  const body = (): ReactElement | null => {
    switch (state.kind) {
      case "none":
        return null;
      case "done":
      case "undone":
        return <OutcomeLine state={state} on={on} />;
      case "unknown":
        return <TroubleLine {...state} text={decide.unknown} onStep={on.onStep} />;
      case "unsaved":
        return <TroubleLine {...state} text={decide.unsaved} onStep={on.onStep} onDismiss={on.onDismiss} />;
      case "bar":
      case "review":
        return (
          <OpenBarLine state={state} on={on} headingLevel={headingLevel}>
            {review}
          </OpenBarLine>
        );
    }
  };
  return (
    <Root data-part="overwrite-banner" data-state={state.kind} {...rest} onKeyDown={press}>
      <Collapse open={state.kind !== "none"}>
        <KeepFocus>{body()}</KeepFocus>
      </Collapse>
      <LiveRegion say={outcome === null ? null : { key: state.kind, text: outcome }} />
    </Root>
  );
}
