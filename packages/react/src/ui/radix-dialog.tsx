"use client";
import { Close, Content, Description, Portal, Root, Title } from "@radix-ui/react-dialog";
import { useRef, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { DialogFrame } from "./dialog-frame.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { IconButton } from "./icon-button.tsx";
import { rootAttributes } from "./root-attributes.ts";

/** A dialog by Radix: focus stays in it and goes back to where it came from. */
export function RadixDialog(props: DialogProps): ReactElement {
  const { open, onOpenChange, title, description, children, actions, className } = props;
  const presentation = usePresentation();
  const opener = useRef<Element | null>(null);
  const enter = (): void => {
    opener.current = document.activeElement;
  };
  const leave = (event: Event): void => {
    event.preventDefault();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const undescribed = description === undefined ? { "aria-describedby": undefined } : {};
  return (
    <Root open={open} onOpenChange={onOpenChange}>
      <Portal container={presentation.portal}>
        <div {...rootAttributes(presentation)} data-part="dialog-layer">
          {/* Not the overlay of Radix: that locks the page with a style element, which a strict policy refuses and which moves the host's page. */}
          <div data-part="dialog-backdrop" />
          <Content
            data-part="dialog"
            className={className}
            onOpenAutoFocus={enter}
            onCloseAutoFocus={leave}
            {...undescribed}
          >
            <DialogFrame
              title={
                <Title asChild>
                  <div data-part="title" role="heading" aria-level={2}>
                    {title}
                  </div>
                </Title>
              }
              description={
                description === undefined ? null : (
                  <Description asChild>
                    <div data-part="dialog-description">{description}</div>
                  </Description>
                )
              }
              close={
                <Close asChild>
                  <IconButton icon="close" label={presentation.messages.common.close} />
                </Close>
              }
              actions={actions}
            >
              {children}
            </DialogFrame>
          </Content>
        </div>
      </Portal>
    </Root>
  );
}
