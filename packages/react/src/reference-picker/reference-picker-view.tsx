"use client";
import type { Reference } from "@adminsync/core/model";
import { useId, useMemo, useRef, useState, type ReactElement } from "react";
import type { ReferenceSearch } from "../hooks/use-reference-search.ts";
import type { ReferenceSuggestions } from "../hooks/use-reference-suggestions.ts";
import { firstReasons } from "../match-words/first-reasons.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { useStylesheetCheck } from "../provider/use-stylesheet-check.ts";
import type { FieldWiring } from "../ui/field.tsx";
import { Floating } from "../ui/floating.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { rootAttributes } from "../ui/root-attributes.ts";
import { TextInput } from "../ui/text-input.tsx";
import { useQuiet } from "../ui/use-quiet.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { activeRowText } from "./active-row-text.ts";
import { firstLook } from "./suggestion-line.ts";
import { lookAt } from "./look-at.ts";
import { PickerBeside } from "./picker-beside.tsx";
import { PickerButtons } from "./picker-buttons.tsx";
import { PickerFoot } from "./picker-foot.tsx";
import { PickerList } from "./picker-list.tsx";
import { searchText, troubleText } from "./picker-message.ts";
import { PickerTrouble } from "./picker-trouble.tsx";
import { suggestedOf } from "./suggested-rows.ts";
import { SuggestionAside } from "./suggestion-aside.tsx";
import type { SuggestionsState } from "./suggestion-model.ts";
import { useReferenceCombobox } from "./use-reference-combobox.ts";
import { useRowSizes } from "./use-row-sizes.ts";

/** So long nothing has to happen before the outcome is said aloud, in milliseconds: not a word for each letter. */
const QUIET_MS = 400;

const UNAVAILABLE: SuggestionsState = { kind: "unavailable" };

/** Props of `ReferencePickerView`. */
export interface ReferencePickerViewProps extends Partial<FieldWiring> {
  readonly search: ReferenceSearch;
  /** Who may be meant, from `useReferenceSuggestions`. Left out, there is only the search. */
  readonly suggestions?: ReferenceSuggestions | undefined;
  /** The connection's name, as it is said beside what a client is called there. */
  readonly source?: string | undefined;
  readonly value: Reference | null;
  readonly onValueChange: (value: Reference | null) => void;
  /** The first field is still empty. */
  readonly disabled?: boolean;
  readonly "aria-label"?: string;
}

/** A field to type in, who may be meant, and the references that are found. */
export function ReferencePickerView(props: ReferencePickerViewProps): ReactElement {
  const { search, suggestions, source, value, onValueChange, disabled = false, ...wiring } = props;
  const presentation = usePresentation();
  const { picker, match } = presentation.messages;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  useStylesheetCheck(frame);
  const [shown, setShown] = useState(false);
  const sizes = useRowSizes(frame, shown);
  const who = suggestions?.state ?? UNAVAILABLE;
  const suggested = useMemo(() => suggestedOf(who), [who]);
  const awaited = who.kind === "loading";
  const onReject = suggestions?.reject;
  const box = useReferenceCombobox({ search, value, onValueChange, sizes, suggested, awaited, onReject });
  const open = box.open && !disabled;
  if (shown !== open) setShown(open);
  const { state } = search;
  const trouble = troubleText(state, presentation.messages);
  const said = useQuiet(trouble === null ? searchText(state, picker) : `${trouble.what}. ${trouble.next}`, QUIET_MS);
  const why = suggested.map((candidate) => firstReasons(candidate, match));
  const row = open ? activeRowText(box, box.active, value, presentation, why) : null;
  const active = box.rows[box.active] ?? null;
  const name = source ?? picker.thePackage;
  const canReject = onReject !== undefined && box.layout.suggestions > 0;
  const hint = canReject ? picker.rejectKey : null;
  const canBeside = awaited || (who.kind === "ready" && who.dossier !== null);
  const [isBeside, setBeside] = useState(canBeside);
  // While the list is open it keeps its width, whatever comes.
  if (!open && isBeside !== canBeside) setBeside(canBeside);
  const instead = who.kind === "failed" ? picker.suggestionsFailed : picker.noSuggestion;
  const described = [wiring["aria-describedby"], hint === null || !open ? undefined : `${id}-keys`];
  return (
    <>
      <div ref={frame} {...rootAttributes(presentation)} data-part="picker">
        <TextInput
          {...wiring}
          {...box.inputProps}
          aria-describedby={described.filter((part) => part !== undefined).join(" ") || undefined}
          disabled={disabled}
          placeholder={disabled ? picker.chooseConnectionFirst : picker.placeholder}
          end={<PickerButtons box={box} disabled={disabled} chosen={value !== null} />}
        />
        {hint === null ? null : (
          <VisuallyHidden>
            <span id={`${id}-keys`}>{hint}</span>
          </VisuallyHidden>
        )}
      </div>
      <Floating
        role="presentation"
        data-part="picker-popup"
        data-beside={isBeside ? "" : undefined}
        anchor={frame}
        open={open}
        onOpenChange={box.setOpen}
        align="start"
        onMouseDown={(event) => event.preventDefault()}
      >
        <div data-part="picker-main">
          {trouble === null ? null : <PickerTrouble {...trouble} cause={state.cause} onRetry={search.retry} />}
          <PickerList
            state={state}
            box={box}
            heading={who.kind === "ready" && who.best !== null ? picker.bestHeading : picker.suggestedHeading}
            why={why}
            instead={instead}
            awaited={awaited}
            canReject={canReject}
          />
          {trouble === null ? (
            <PickerFoot
              state={state}
              active={active}
              looked={active === null ? null : lookAt(active, who, presentation.locale.tag)}
              hint={hint}
            />
          ) : null}
        </div>
        {isBeside ? <PickerBeside state={who} reference={active ?? firstLook(who, value)} source={name} /> : null}
      </Floating>
      {suggestions === undefined ? null : (
        <div {...rootAttributes(presentation)} data-part="picker-aside">
          <SuggestionAside
            suggestions={suggestions}
            value={value}
            source={name}
            onTake={onValueChange}
            onLeft={() => box.input.current?.focus()}
          />
        </div>
      )}
      <LiveRegion say={open && said !== null ? { key: said, text: said } : null} />
      <LiveRegion say={row === null ? null : { key: row, text: row }} />
    </>
  );
}
