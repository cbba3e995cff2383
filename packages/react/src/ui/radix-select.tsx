"use client";
import {
  Content,
  Icon as SelectIcon,
  Item,
  ItemIndicator,
  ItemText,
  Portal,
  Root,
  Trigger,
  Value,
  Viewport,
} from "@radix-ui/react-select";
import { setNonce } from "get-nonce";
import { forwardRef, useState, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { holdPage } from "./hold-page.ts";
import { Icon } from "./icon.tsx";
import { rootAttributes } from "./root-attributes.ts";
import type { SelectProps } from "./select-props.ts";
import { useDomEffect } from "./use-dom-effect.ts";

/** A list in our look, by Radix. It opens in a portal and takes theme and language along. */
export const RadixSelect: ForwardRefExoticComponent<SelectProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  SelectProps
>(function RadixSelect({ options, value, onValueChange, placeholder, disabled, end, ...rest }, ref) {
  const presentation = usePresentation();
  const { nonce } = presentation;
  const [open, setOpen] = useState(false);
  useDomEffect(() => {
    if (!open) return undefined;
    // Radix writes two style elements for an open list: one asks this for its nonce, the other is handed it below.
    if (nonce !== undefined) setNonce(nonce);
    return holdPage(document.body);
  }, [open, nonce]);
  return (
    <Root
      value={value ?? ""}
      onValueChange={onValueChange}
      disabled={disabled ?? false}
      open={open}
      onOpenChange={setOpen}
    >
      {/* Radix would write its own direction on both; the page's is the right one. */}
      <Trigger ref={ref} data-part="select" dir={undefined} {...rest}>
        <span data-part="select-value">
          <Value placeholder={placeholder} />
        </span>
        {end === undefined ? null : <span data-part="select-end">{end}</span>}
        <SelectIcon asChild>
          <Icon name="chevron-down" />
        </SelectIcon>
      </Trigger>
      <Portal container={presentation.portal}>
        <Content
          data-part="select-list"
          position="popper"
          sideOffset={4}
          dir={undefined}
          {...rootAttributes(presentation)}
        >
          <Viewport data-part="select-viewport" nonce={nonce}>
            {options.map((option) => (
              <Item
                key={option.value}
                value={option.value}
                disabled={option.disabled ?? false}
                data-part="select-option"
              >
                <span data-part="select-option-text">
                  <ItemText>{option.label}</ItemText>
                  {option.detail === undefined ? null : <span data-part="secondary">{option.detail}</span>}
                </span>
                <ItemIndicator>
                  <Icon name="check" />
                </ItemIndicator>
              </Item>
            ))}
          </Viewport>
        </Content>
      </Portal>
    </Root>
  );
});
