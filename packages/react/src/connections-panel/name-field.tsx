"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";

/** Props of `NameField`. */
export interface NameFieldProps {
  readonly name: string;
  readonly tried: boolean;
  readonly onNameChange: (name: string) => void;
}

/** The name under which every dossier shows the connection. */
export function NameField({ name, tried, onNameChange }: NameFieldProps): ReactElement {
  const { connections: words } = usePresentation().messages;
  const missing = tried && name.trim() === "";
  return (
    <Field
      label={words.name}
      description={words.nameHelp}
      error={missing ? words.required({ field: words.name }) : null}
    >
      {(wiring) => <TextInput {...wiring} value={name} onChange={(event) => onNameChange(event.currentTarget.value)} />}
    </Field>
  );
}
