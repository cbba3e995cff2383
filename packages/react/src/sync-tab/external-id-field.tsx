"use client";
import { useRef, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { LinkFormHandlers } from "./handlers.ts";
import type { ExternalIdState } from "./state.ts";
import { useDomEffect } from "../ui/use-dom-effect.ts";

/** Props of `ExternalIdField`. */
export interface ExternalIdFieldProps extends Pick<
  LinkFormHandlers,
  "onExternalIdUnlock" | "onExternalIdChange" | "onExternalIdRestore"
> {
  readonly state: ExternalIdState;
  readonly error: string | undefined;
}

/** The third field: filled by the reference. It can be read and copied; who wants to change it has to say so first. */
export function ExternalIdField(props: ExternalIdFieldProps): ReactElement {
  const { state, error, onExternalIdUnlock, onExternalIdChange, onExternalIdRestore } = props;
  const { tab } = usePresentation().messages;
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
  return (
    <Field label={tab.externalId} description={help} error={error ?? null} data-state={state.kind}>
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
