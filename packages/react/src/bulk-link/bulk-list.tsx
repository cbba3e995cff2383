"use client";
import { useDeferredValue, useId, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { KeepFocus } from "../ui/keep-focus.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { BulkActivityBar } from "./bulk-activity-bar.tsx";
import { BulkLine } from "./bulk-line.tsx";
import type { BulkLinkHandlers } from "./handlers.ts";
import type { BulkListState } from "./state.ts";

/** Props of `BulkList`. */
export interface BulkListProps {
  readonly state: BulkListState;
  readonly on: BulkLinkHandlers;
}

/** The dossiers by what is left to do about them, a section at a time. */
export function BulkList({ state, on }: BulkListProps): ReactElement {
  const { messages, formats } = usePresentation();
  const { bulk } = messages;
  const { together } = state;
  const id = useId();
  // It locks every line at once: a moment later will do, and the page is not held up.
  const busy = useDeferredValue(state.activity.kind === "linking" || state.activity.kind === "undoing");
  return (
    <KeepFocus>
      <div data-part="bulk-filter">
        <div role="group" aria-label={bulk.show} data-part="bulk-sections">
          {state.tabs.map(({ section, count }) => (
            <Button
              key={section}
              variant="quiet"
              aria-pressed={section === state.section}
              onClick={() => on.onSection(section)}
            >
              {bulk.sections[section]} <span data-part="count">{formats.number(count)}</span>
            </Button>
          ))}
        </div>
        <Field label={bulk.filter}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="search"
              value={state.text}
              onChange={(event) => on.onText(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div data-part="secondary" id={`${id}-meaning`}>
        {bulk.sectionMeaning[state.section]}
      </div>
      {state.problem === null ? null : <ProblemNotice problem={state.problem} onStep={on.onStep} />}
      {together === null || state.lines.length === 0 ? null : (
        <div data-part="bulk-together">
          <Checkbox
            label={bulk.tickAll({ count: together.ids.length })}
            ticked={together.ticked === 0 ? false : together.ticked === together.ids.length || "some"}
            disabled={busy}
            onTickedChange={(ticked) => on.onTickAll(together.ids, ticked)}
          />
        </div>
      )}
      {state.lines.length === 0 ? (
        <div data-part="bulk-nothing">
          {state.text === "" ? bulk.nothingHere : bulk.nothingFound({ text: state.text })}
        </div>
      ) : (
        <div role="list" aria-label={bulk.list} aria-describedby={`${id}-meaning`} data-part="bulk-lines">
          {state.lines.map((line) => (
            <BulkLine key={line.id} line={line} opened={line.id === state.opened} busy={busy} on={on} />
          ))}
        </div>
      )}
      {state.more === 0 ? null : (
        <div data-part="actions">
          <Button onClick={on.onMore}>{bulk.more({ count: Math.min(50, state.more) })}</Button>
        </div>
      )}
      <div data-part="bulk-keys">{bulk.keys}</div>
      <BulkActivityBar state={state} on={on} />
    </KeepFocus>
  );
}
