"use client";
import { useRef, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { LinkFormHandlers } from "./handlers.ts";
import type { ExternalIdState, LinkFormState } from "./state.ts";
import { useDomEffect } from "../ui/use-dom-effect.ts";

/** Props of `ExternalIdField`. */
export interface ExternalIdFieldProps extends Pick<
  LinkFormHandlers,
  "onExternalIdUnlock" | "onExternalIdChange" | "onExternalIdRestore"
> {
  readonly state: ExternalIdState;
  readonly typedId: LinkFormState["typedId"];
  readonly error: string | undefined;
}

/** The third field: filled by the reference. It can be read and copied; who wants to change it has to say so first. */
export function ExternalIdField(props: ExternalIdFieldProps): ReactElement {
  const { state, typedId, error, onExternalIdUnlock, onExternalIdChange, onExternalIdRestore } = props;
  const { tab, picker } = usePresentation().messages;
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
  const about =
    typedId === undefined
      ? null
      : typedId.kind === "looking"
        ? picker.lookingUp
        : picker.means({ externalId: typed, who: typedId.who });
  const description = (
    <>
      <div>{help}</div>
      {about === null ? null : (
        <div data-part="typed-id" data-state={typedId?.kind}>
          {about}
        </div>
      )}
      <LiveRegion say={about === null ? null : { key: about, text: about }} />
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
