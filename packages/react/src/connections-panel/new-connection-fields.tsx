"use client";
import type { AdminPackage, ConnectMethod } from "@adminsync/core/model";
import { useId, type ReactElement } from "react";
import type { ConnectionMessages } from "../messages/connection-messages.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import type { PanelDialogHandlers } from "./handlers.ts";
import { NameField } from "./name-field.tsx";
import type { PanelDialog } from "./state.ts";

/** Props of `NewConnectionFields`. */
export interface NewConnectionFieldsProps {
  readonly dialog: Extract<PanelDialog, { kind: "new" }>;
  readonly packages: readonly AdminPackage[];
  readonly on: Pick<PanelDialogHandlers, "onPackageChange" | "onMethodChange" | "onNameChange">;
}

/** How a package is connected that way, in words. */
function methodText(method: ConnectMethod, source: string, words: ConnectionMessages): string {
  if (method.kind === "oauth") return words.byLogin({ source });
  return method.kind === "credentials" ? words.byKey({ source }) : words.byContact[method.by]({ source });
}

/** Which package, which way where there are several, and under which name. */
export function NewConnectionFields({ dialog, packages, on }: NewConnectionFieldsProps): ReactElement {
  const { connections: words, common } = usePresentation().messages;
  const group = useId();
  const chosen = packages.find(({ id }) => id === dialog.packageId);
  const methods = chosen?.methods ?? [];
  const missing = dialog.tried && chosen === undefined;
  const choose = (id: string): void => {
    const from = packages.find((one) => one.id === id);
    if (from !== undefined) on.onPackageChange(from);
  };
  return (
    <>
      <Field
        label={words.package}
        description={words.packageHelp}
        error={missing ? words.required({ field: words.package }) : null}
      >
        {(wiring) => (
          <Select
            {...wiring}
            options={packages.map(({ id, name }) => ({ value: id, label: name }))}
            value={dialog.packageId}
            onValueChange={choose}
            placeholder={common.choose}
          />
        )}
      </Field>
      {chosen === undefined ? null : (
        <div
          role={methods.length < 2 ? "group" : "radiogroup"}
          aria-label={chosen.name}
          data-part={methods.length < 2 ? "secondary" : "ways"}
        >
          {methods.length < 2
            ? methods.map((method) => <p key={method.kind}>{methodText(method, chosen.name, words)}</p>)
            : methods.map((method) => (
                <label key={method.kind} data-part="checkbox-label">
                  <input
                    type="radio"
                    data-part="radio"
                    name={group}
                    checked={method.kind === dialog.method}
                    onChange={() => on.onMethodChange(method.kind)}
                  />
                  <span>{methodText(method, chosen.name, words)}</span>
                </label>
              ))}
        </div>
      )}
      <NameField name={dialog.name} tried={dialog.tried} onNameChange={on.onNameChange} />
    </>
  );
}
