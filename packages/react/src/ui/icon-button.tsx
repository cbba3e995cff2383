"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import type { IconName } from "./icons.data.ts";

/** Props of `IconButton`. */
export interface IconButtonProps extends Omit<ButtonProps, "children" | "icon"> {
  readonly icon: IconName;
  /** The button's name: an icon never stands without one. */
  readonly label: string;
}

/** A button that shows an icon, and tells its name to who listens or hovers. */
export const IconButton: ForwardRefExoticComponent<IconButtonProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  IconButtonProps
>(function IconButton({ label, variant = "quiet", ...rest }, ref) {
  return <Button ref={ref} variant={variant} aria-label={label} title={label} data-only-icon="" {...rest} />;
});
