"use client";
import { Anchor, Content, Portal, Root } from "@radix-ui/react-popover";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { FloatingProps } from "./floating-props.ts";
import { rootAttributes } from "./root-attributes.ts";

/** What floats, placed by Radix. Loaded on demand. */
export function FloatingBox({
  anchor,
  open,
  onOpenChange,
  onLeave,
  takesFocus,
  children,
  ...rest
}: FloatingProps): ReactElement {
  const presentation = usePresentation();
  const content = (
    <Content
      sideOffset={4}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        if (event.target instanceof Element) takesFocus?.(event.target);
      }}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        onLeave?.();
      }}
      onInteractOutside={(event) => {
        // Seen from outside a shadow root, all in it is its host: the path tells what was pressed.
        if (anchor.current !== null && event.detail.originalEvent.composedPath().includes(anchor.current)) {
          event.preventDefault();
        }
      }}
      {...rest}
      {...rootAttributes(presentation)}
    >
      {children}
    </Content>
  );
  return (
    <Root open={open} onOpenChange={onOpenChange}>
      <Anchor virtualRef={anchor} />
      {presentation.native ? content : <Portal container={presentation.portal}>{content}</Portal>}
    </Root>
  );
}
