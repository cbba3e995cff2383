"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { LoadingRow } from "../sync-tab/loading-row.tsx";
import { Button } from "../ui/button.tsx";
import { KeepFocus } from "../ui/keep-focus.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Root } from "../ui/root.tsx";
import { ConnectionLine } from "./connection-line.tsx";
import type { ConnectionsPanelHandlers } from "./handlers.ts";
import { PanelDialog } from "./panel-dialog.tsx";
import type { ConnectionsPanelState } from "./state.ts";

/** Props of `ConnectionsPanelView`. */
export interface ConnectionsPanelViewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: ConnectionsPanelState;
  readonly on: ConnectionsPanelHandlers;
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

/** The firm's connections: each with whether it works, what it needs and from whom. */
export function ConnectionsPanelView(props: ConnectionsPanelViewProps): ReactElement {
  const { state, on, headingLevel = 3, ...rest } = props;
  const { connections: words } = usePresentation().messages;
  const body = (): ReactElement => {
    if (state.kind === "loading") return <LoadingRow />;
    if (state.kind === "error") return <ProblemNotice problem={state.problem} onStep={on.onStep} />;
    if (state.kind === "not-offered") return <div data-part="secondary">{words.notOffered}</div>;
    return (
      <>
        {state.problem === null ? null : <ProblemNotice problem={state.problem} />}
        {state.rows.length === 0 ? (
          <div data-part="secondary">{words.empty}</div>
        ) : (
          <ul role="list" data-part="connections">
            {state.rows.map((row) => (
              <ConnectionLine key={row.connection.id} row={row} on={on} />
            ))}
          </ul>
        )}
        <div data-part="actions">
          <Button icon="plus" onClick={on.onAdd} data-focus-next="">
            {words.add}
          </Button>
        </div>
        <PanelDialog dialog={state.dialog} packages={state.packages} on={on} />
      </>
    );
  };
  return (
    <Root data-part="connections-panel" data-state={state.kind} {...rest}>
      <div data-part="sync-tab-header">
        <div data-part="title" role="heading" aria-level={headingLevel}>
          {words.heading}
        </div>
        <div data-part="secondary">{words.meaning}</div>
      </div>
      <KeepFocus>{body()}</KeepFocus>
    </Root>
  );
}
