"use client";
import { useRef, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { LinkFormHandlers } from "./handlers.ts";
import type { PickerMessages } from "../messages/picker-messages.ts";
import type { ExternalIdState, TypedId } from "./state.ts";
import { useDomEffect } from "../ui/use-dom-effect.ts";

/** Props of `ExternalIdField`. */
export interface ExternalIdFieldProps extends Pick<
  LinkFormHandlers,
  "onExternalIdUnlock" | "onExternalIdChange" | "onExternalIdRestore" | "onExternalIdRetry"
> {
  readonly state: ExternalIdState;
  readonly typedId: TypedId | undefined;
  readonly error: string | undefined;
}

function typedIdText(typedId: TypedId | undefined, typed: string, words: PickerMessages): string | null {
  if (typedId?.kind === "looking") return words.lookingUp;
  return typedId?.kind === "means" ? words.means({ externalId: typed, who: typedId.who }) : null;
}

/** The third field: filled by the reference. It can be read and copied; who wants to change it has to say so first. */
export function ExternalIdField(props: ExternalIdFieldProps): ReactElement {
  const { state, typedId, error, onExternalIdUnlock, onExternalIdChange, onExternalIdRestore, onExternalIdRetry } =
    props;
  const { tab, picker, steps } = usePresentation().messages;
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(state.kind);
  useDomEffect(() => {
    // The button that was pressed goes, so the field it opened gets the focus; on the way back likewise.
    const moved = before.current !== state.kind && before.current !== "empty" && state.kind !== "empty";
    before.current = state.kind;
    if (!moved) return;
    input.current?.focus();
    if (state.kind === "unlocked") input.current?.select();
  }, [state.kind]);
  const help = { empty: tab.externalIdEmpty, filled: tab.externalIdFilled, unlocked: tab.externalIdWarning }[
    state.kind
  ];
  const typed = state.kind === "unlocked" ? state.value.trim() : "";
  const about = typedIdText(typedId, typed, picker);
  const mind = typedId?.kind === "means" ? typedId.mind : [];
  const aloud = [about, ...mind].filter((text) => text !== null).join(". ");
  const description = (
    <>
      <div>{help}</div>
      {about === null ? null : (
        <div data-part="typed-id" data-state={typedId?.kind}>
          {about}
        </div>
      )}
      {mind.map((text) => (
        <div key={text} data-part="to-mind">
          <Icon name="alert" />
          <span>{text}</span>
        </div>
      ))}
      {typedId?.kind === "retry" && onExternalIdRetry !== undefined ? (
        <Button
          variant="quiet"
          onClick={() => {
            input.current?.focus();
            onExternalIdRetry();
          }}
        >
          {steps.retry}
        </Button>
      ) : null}
      <LiveRegion say={aloud === "" ? null : { key: aloud, text: aloud }} />
    </>
  );
  return (
    <Field label={tab.externalId} description={description} error={error ?? null} data-state={state.kind}>
      {(wiring) => (
        <TextInput
          {...wiring}
          ref={input}
          readOnly={state.kind !== "unlocked"}
          value={state.kind === "empty" ? "" : state.value}
          onChange={(event) => onExternalIdChange(event.currentTarget.value)}
          start={state.kind === "unlocked" ? undefined : <Icon name="lock" />}
          end={
            state.kind === "filled" ? (
              <Button variant="quiet" onClick={onExternalIdUnlock}>
                {tab.changeAnyway}
              </Button>
            ) : state.kind === "unlocked" ? (
              <Button variant="quiet" onClick={onExternalIdRestore}>
                {tab.keepCurrent({ externalId: state.filled })}
              </Button>
            ) : undefined
          }
        />
      )}
    </Field>
  );
}
