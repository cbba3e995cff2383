"use client";
import { memo, useId, type KeyboardEvent, type MemoExoticComponent, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { planLines } from "../sync-tab/plan-lines.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Icon } from "../ui/icon.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Rich } from "../ui/rich.tsx";
import { BulkPossibilities } from "./bulk-possibilities.tsx";
import { ClientFacts, dossierFacts, referenceFacts } from "./client-facts.tsx";
import type { BulkLineHandlers } from "./handlers.ts";
import { reasonsText } from "../match-words/reasons-text.ts";
import { shownCandidate, shownReference } from "./shown-reference.ts";
import type { BulkLine as Line } from "./state.ts";

/** Props of `BulkLine`. */
export interface BulkLineProps {
  readonly line: Line;
  readonly opened: boolean;
  /** Linking is under way: nothing can be chosen. */
  readonly busy: boolean;
  readonly on: BulkLineHandlers;
}

/** Moves to the tick of the line before or after. */
function moveToTick(event: KeyboardEvent<HTMLElement>, by: 1 | -1): void {
  const ticks = [
    ...(event.currentTarget.closest("[data-part=bulk-lines]")?.querySelectorAll<HTMLElement>("[data-bulk-tick]") ?? []),
  ];
  const next = ticks[ticks.findIndex((tick) => tick === event.target) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** One dossier beside the client that it would be linked to. */
export const BulkLine: MemoExoticComponent<(props: BulkLineProps) => ReactElement> = memo(function BulkLine({
  line,
  opened,
  busy,
  on,
}: BulkLineProps): ReactElement {
  const { messages, formats } = usePresentation();
  const { bulk, match, notLinkable, picker, plan: planWords } = messages;
  const id = useId();
  const { row, wantedBy, problem } = line;
  const { dossier } = row.listed;
  const { choice, outcome } = row;
  const reference = shownReference(row);
  const candidate = shownCandidate(row);
  const why = candidate === null ? [] : reasonsText(candidate, match).for;
  const refusal = reference === null || reference.linkable === true ? null : notLinkable[reference.linkable.reason];
  const taken = reference?.linkedTo ?? [];
  const settled = outcome.kind === "linked" || outcome.kind === "linking";
  const label =
    reference === null
      ? bulk.tickNone({ dossier: dossier.name })
      : bulk.tick({ dossier: dossier.name, reference: reference.name });
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "ArrowDown") moveToTick(event, 1);
    else if (event.key === "ArrowUp") moveToTick(event, -1);
    else if (event.key === "Enter") {
      event.preventDefault();
      on.onOpen(line.id);
    }
  };
  return (
    <div
      role="listitem"
      data-part="bulk-line"
      data-outcome={outcome.kind}
      data-ticked={choice.kind === "link" ? "" : undefined}
    >
      <div data-part="bulk-line-main">
        <Checkbox
          data-bulk-tick=""
          label={label}
          labelHidden
          ticked={choice.kind === "link"}
          disabled={busy || settled || ((reference === null || refusal !== null) && choice.kind !== "link")}
          onTickedChange={(ticked) => on.onTick(line.id, ticked)}
          onKeyDown={press}
        />
        <ClientFacts name={dossier.name} facts={dossierFacts(dossier)} />
        <Icon name="link" />
        <div data-part="bulk-client-block">
          {choice.kind === "none-fits" || reference === null ? (
            <div data-part="secondary">{choice.kind === "none-fits" ? bulk.saidNoneFits : bulk.noCandidate}</div>
          ) : (
            <>
              <ClientFacts name={reference.name} facts={referenceFacts(reference)} />
              <div data-part="reasons">
                {candidate === null ? null : (
                  <Badge tone={candidate.verdict === "certain" ? "ok" : "neutral"}>{match[candidate.verdict]}</Badge>
                )}
                {why.map((text) => (
                  <span key={text} data-part="reason" data-speaks="for">
                    {text}
                  </span>
                ))}
              </div>
            </>
          )}
          {refusal === null || settled ? null : <div data-part="secondary">{refusal}</div>}
          {taken.length === 0 || settled ? null : (
            <div data-part="secondary">{picker.linkedTo({ dossiers: taken.join(", "), count: taken.length })}</div>
          )}
          {wantedBy.length === 0 || settled ? null : (
            <div data-part="bulk-clash">
              <Icon name="alert" />
              <span>{bulk.wantedToo({ dossiers: formats.list(wantedBy), count: wantedBy.length })}</span>
            </div>
          )}
        </div>
        <div data-part="bulk-line-actions">
          {outcome.kind === "linking" ? <Badge tone="info">{bulk.linking}</Badge> : null}
          {outcome.kind === "linked" ? (
            <Badge tone="ok" icon="check">
              {bulk.linked}
            </Badge>
          ) : null}
          {outcome.kind === "undone" ? <Badge>{bulk.undone}</Badge> : null}
          {row.listed.decidedBefore ? <Badge>{bulk.decidedBefore}</Badge> : null}
          {settled ? null : (
            <Button
              variant="quiet"
              aria-label={bulk.open({ dossier: dossier.name })}
              aria-expanded={opened}
              aria-controls={`${id}-more`}
              onClick={() => on.onOpen(line.id)}
            >
              {bulk.openShort}
            </Button>
          )}
        </div>
      </div>
      {problem === null ? null : <ProblemNotice problem={problem} />}
      {outcome.kind === "held" ? (
        <div data-part="bulk-held">
          {planLines(outcome.plan, planWords, formats).map(({ key, icon, text }) => (
            <div key={key} data-part="plan-line">
              <Icon name={icon} />
              <Rich text={text} />
            </div>
          ))}
          <Button disabled={busy} onClick={() => on.onConfirm(line.id)}>
            {bulk.confirm}
          </Button>
        </div>
      ) : null}
      <div id={`${id}-more`} hidden={!opened}>
        {opened ? <BulkPossibilities line={line} on={on} /> : null}
      </div>
    </div>
  );
});
