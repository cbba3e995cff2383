"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { PanelDialogHandlers } from "./handlers.ts";
import { missingIn } from "./methods.ts";
import type { PanelDialog } from "./state.ts";

/** Props of `CredentialsFields`. */
export interface CredentialsFieldsProps {
  readonly dialog: Extract<PanelDialog, { kind: "credentials" }>;
  readonly on: Pick<PanelDialogHandlers, "onCredentialChange">;
}

/** A form made of what the package asks for. Secrets are not shown, nor kept by the browser. */
export function CredentialsFields({ dialog, on }: CredentialsFieldsProps): ReactElement {
  const { connections: words } = usePresentation().messages;
  const missing = dialog.tried ? missingIn(dialog) : [];
  return (
    <>
      {dialog.fields.map(({ name, secret, required }) => {
        const label = words.credentials[name] ?? name;
        return (
          <Field key={name} label={label} error={missing.includes(name) ? words.required({ field: label }) : null}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type={secret ? "password" : "text"}
                autoComplete={secret ? "new-password" : "off"}
                required={required}
                value={dialog.values[name] ?? ""}
                onChange={(event) => on.onCredentialChange(name, event.currentTarget.value)}
              />
            )}
          </Field>
        );
      })}
    </>
  );
}
