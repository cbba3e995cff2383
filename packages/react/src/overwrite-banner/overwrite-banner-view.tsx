"use client";
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Collapse } from "../ui/collapse.tsx";
import { KeepFocus } from "../ui/keep-focus.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Root } from "../ui/root.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import { OutcomeLine, useOutcomeText } from "./outcome-line.tsx";
import { OverwriteBar } from "./overwrite-bar.tsx";
import { onReviewKey } from "./review-keys.ts";
import { ReviewTable } from "./review-table.tsx";
import type { OverwriteState } from "./state.ts";

/** Props of `OverwriteBannerView`. */
export interface OverwriteBannerViewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: OverwriteState;
  readonly on: OverwriteHandlers;
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

/** The yellow bar of a template, its review, and what is told when all is done. Nothing where nothing differs. */
export function OverwriteBannerView({ state, on, headingLevel = 3, ...rest }: OverwriteBannerViewProps): ReactElement {
  const { bar, common } = usePresentation().messages;
  const outcome = useOutcomeText(state);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    rest.onKeyDown?.(event);
    onReviewKey(event, state, on);
  };
  const body = (): ReactElement | null => {
    if (state.kind === "none") return null;
    if (state.kind === "done" || state.kind === "undone") {
      return <OutcomeLine state={state} onUndo={on.onUndo} onDismiss={on.onDismiss} />;
    }
    const { summary, applying, problem } = state;
    const useSource = (
      <Button variant={state.kind === "bar" ? "primary" : "secondary"} busy={applying} onClick={on.onUseSource}>
        {bar.useSource({ source: summary.source })}
      </Button>
    );
    return (
      <OverwriteBar
        summary={summary}
        headingLevel={headingLevel}
        actions={
          state.kind === "bar" ? (
            <>
              {useSource}
              <Button onClick={on.onLook} aria-expanded={false} data-focus-next="">
                {bar.look}
              </Button>
              <Button variant="quiet" busy={applying} onClick={on.onKeep}>
                {bar.keepMine}
              </Button>
            </>
          ) : (
            <>
              {useSource}
              <Button variant="quiet" onClick={on.onClose} aria-expanded={true}>
                {common.close}
              </Button>
            </>
          )
        }
      >
        {problem === null ? null : <ProblemNotice problem={problem} onStep={on.onStep} busy={applying} />}
        {state.kind === "review" ? (
          <ReviewTable
            groups={state.groups}
            source={summary.source}
            applying={applying}
            onTick={on.onTick}
            onTickAll={on.onTickAll}
            onTake={on.onTake}
            onKeep={on.onKeep}
          />
        ) : null}
      </OverwriteBar>
    );
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
