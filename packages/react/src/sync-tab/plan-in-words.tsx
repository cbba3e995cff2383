"use client";
import { useId, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { plainText } from "../messages/rich-text.ts";
import { Icon } from "../ui/icon.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Rich } from "../ui/rich.tsx";
import { planLines } from "./plan-lines.ts";
import type { PlanState } from "./state.ts";

/** What saving will do, said before it is done. */
export function PlanInWords({ state }: { readonly state: PlanState }): ReactElement | null {
  const { messages, formats, dossierName } = usePresentation();
  const id = useId();
  if (state.kind === "none") return null;
  const lines = state.kind === "planning" ? [] : planLines(state.plan, messages.plan, formats, dossierName);
  const said = state.kind === "planning" ? messages.plan.planning : lines.map(({ text }) => plainText(text)).join(" ");
  return (
    <div role="group" aria-labelledby={id} data-part="plan" data-state={state.kind}>
      <div data-part="strong" id={id}>
        {messages.plan.heading}
      </div>
      {state.kind === "planning" ? (
        <div data-part="secondary">{messages.plan.planning}</div>
      ) : (
        <>
          {state.renewed ? <div data-part="plan-renewed">{messages.plan.renewed}</div> : null}
          <ul role="list" data-part="plan-lines">
            {lines.map(({ key, icon, text }) => (
              <li key={key} data-part="plan-line" data-kind={icon === "alert" ? "warning" : "what"}>
                <Icon name={icon} />
                <Rich text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      <LiveRegion say={{ key: said, text: said }} />
    </div>
  );
}
