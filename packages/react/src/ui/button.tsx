"use client";
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type RefAttributes,
} from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.data.ts";

/** Props of `Button`. */
export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** `primary`: the one thing to do here · `secondary`: another thing · `quiet`: a thing that may be missed. */
  readonly variant?: "primary" | "secondary" | "quiet";
  readonly icon?: IconName;
  /** At work: presses are ignored, and focus stays. */
  readonly busy?: boolean;
}

/** A button with words on it. */
export const Button: ForwardRefExoticComponent<ButtonProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Button({ variant = "secondary", icon, busy = false, onClick, children, ...rest }, ref) {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={ref}
      type="button"
      data-part="button"
      data-variant={variant}
      data-busy={busy ? "" : undefined}
      aria-disabled={busy ? true : undefined}
      {...rest}
      onClick={press}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
});
