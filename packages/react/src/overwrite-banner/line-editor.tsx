"use client";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { TextInput } from "../ui/text-input.tsx";

/** Props of `LineEditor`. */
export interface LineEditorProps {
  readonly field: string;
  readonly draft: string;
  /** False where the text can't be read as what it should be. */
  readonly onSet: (text: string) => boolean;
  readonly onLeave: () => void;
}

/** A value of the user's own: Enter takes it, Escape leaves it. */
export function LineEditor({ field, draft, onSet, onLeave }: LineEditorProps): ReactElement {
  const { common, differences } = usePresentation().messages;
  const { decide } = differences;
  const [text, setText] = useState(draft);
  const [unreadable, setUnreadable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    // On the window, before a dialog hears of it: here Escape leaves the field, not the dialog.
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "Escape" || !event.composedPath().includes(input.current ?? window.document)) return;
      event.stopPropagation();
      onLeave();
    };
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [onLeave]);
  const set = (): void => {
    if (onSet(text)) onLeave();
    else setUnreadable(true);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    set();
  };
  return (
    <div data-part="line-editor">
      <label htmlFor={id}>{decide.ownFor({ field })}</label>
      <TextInput
        ref={input}
        id={id}
        value={text}
        aria-invalid={unreadable}
        aria-describedby={unreadable ? `${id}-why` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setUnreadable(false);
        }}
        onKeyDown={press}
      />
      <Button onClick={set}>{decide.use}</Button>
      <Button variant="quiet" onClick={onLeave}>
        {common.cancel}
      </Button>
      {unreadable ? (
        <div data-part="field-error" id={`${id}-why`} role="alert">
          {decide.unreadable({ field })}
        </div>
      ) : null}
    </div>
  );
}
