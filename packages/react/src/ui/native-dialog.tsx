"use client";
import { useEffect, useId, useRef, type MouseEvent, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { DialogFrame } from "./dialog-frame.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { IconButton } from "./icon-button.tsx";

/** The browser's own `<dialog>`: it stays where it stands in the document, so a shadow root and a host's theme reach it. */
export function NativeDialog(props: DialogProps): ReactElement {
  const { open, onOpenChange, title, description, children, actions, className } = props;
  const { messages } = usePresentation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  const leaveOutside = (event: MouseEvent): void => {
    if (event.target === dialog.current) onOpenChange(false);
  };
  return (
    // The backdrop belongs to the dialog: a press on it is one outside. Escape does the same by keyboard.
    <dialog
      ref={dialog}
      data-part="dialog"
      data-native=""
      className={className}
      aria-labelledby={`${id}-title`}
      aria-describedby={description === undefined ? undefined : `${id}-description`}
      onClose={() => onOpenChange(false)}
      onClick={leaveOutside}
    >
      <div data-part="dialog-inner">
        <DialogFrame
          title={
            <div data-part="title" role="heading" aria-level={2} id={`${id}-title`}>
              {title}
            </div>
          }
          description={
            description === undefined ? null : (
              <div data-part="dialog-description" id={`${id}-description`}>
                {description}
              </div>
            )
          }
          close={<IconButton icon="close" label={messages.common.close} onClick={() => onOpenChange(false)} />}
          actions={actions}
        >
          {children}
        </DialogFrame>
      </div>
    </dialog>
  );
}
