"use client";
import type { AdminPackage } from "@adminsync/core/model";
import { useId, type FormEvent, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { CredentialsFields } from "./credentials-fields.tsx";
import type { PanelDialogHandlers } from "./handlers.ts";
import { NameField } from "./name-field.tsx";
import { NewConnectionFields } from "./new-connection-fields.tsx";
import type { PanelDialog as DialogState } from "./state.ts";

/** Props of `PanelDialog`. */
export interface PanelDialogProps {
  readonly dialog: DialogState;
  readonly packages: readonly AdminPackage[];
  readonly on: PanelDialogHandlers;
}

/** What is asked before something is done to a connection. Escape and 'Annuleren' leave all as it was. */
export function PanelDialog({ dialog, packages, on }: PanelDialogProps): ReactElement {
  const { connections: words, common } = usePresentation().messages;
  const id = useId();
  const chosen = dialog.kind === "new" ? packages.find(({ id: one }) => one === dialog.packageId) : undefined;
  const login =
    chosen !== undefined && dialog.kind === "new" && dialog.method === "oauth" ? { source: chosen.name } : null;
  const texts = {
    none: { title: "", action: "", busy: "", description: undefined },
    new: {
      title: words.addTitle,
      action: login === null ? words.begin : words.byLogin(login),
      busy: login === null ? words.beginning : words.leaving(login),
      description: login === null ? undefined : words.loginMeaning(login),
    },
    credentials: {
      title: dialog.kind === "credentials" ? words.credentialsTitle({ connection: dialog.connection.name }) : "",
      action: words.connect,
      busy: words.connecting,
      description: words.credentialsMeaning,
    },
    rename: {
      title: dialog.kind === "rename" ? words.renameTitle({ connection: dialog.connection.name }) : "",
      action: words.rename,
      busy: words.rename,
      description: undefined,
    },
    remove: {
      title: dialog.kind === "remove" ? words.removeTitle({ connection: dialog.connection.name }) : "",
      action: words.remove,
      busy: words.remove,
      description: words.removeMeaning,
    },
  }[dialog.kind];
  const working = dialog.kind !== "none" && dialog.working;
  const problem = dialog.kind === "none" ? null : dialog.problem;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Events of a portal go through React's tree: a form of the host around the panel is not meant.
    event.stopPropagation();
    if (!working) on.onSubmit();
  };
  return (
    <Dialog
      open={dialog.kind !== "none"}
      onOpenChange={(open) => {
        if (!open) on.onClose();
      }}
      title={texts.title}
      description={texts.description}
      actions={
        <>
          <Button type="submit" form={id} variant="primary" busy={working}>
            {working ? texts.busy : texts.action}
          </Button>
          <Button variant="quiet" onClick={on.onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <form id={id} data-part="link-form" onSubmit={submit} noValidate>
        {dialog.kind === "new" ? <NewConnectionFields dialog={dialog} packages={packages} on={on} /> : null}
        {dialog.kind === "credentials" ? <CredentialsFields dialog={dialog} on={on} /> : null}
        {dialog.kind === "rename" ? (
          <NameField name={dialog.name} tried={dialog.tried} onNameChange={on.onNameChange} />
        ) : null}
        {problem === null ? null : <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}
