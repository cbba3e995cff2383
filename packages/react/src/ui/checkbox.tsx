"use client";
import { forwardRef, type ComponentPropsWithoutRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useMergedRef } from "./use-merged-ref.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";
import { useDomEffect } from "./use-dom-effect.ts";

/** Ticked, not ticked, or some of what it stands for. */
export type Ticked = boolean | "some";

/** Props of `Checkbox`. */
export interface CheckboxProps extends Omit<ComponentPropsWithoutRef<"input">, "checked" | "type"> {
  readonly label: string;
  /** The label is told, not shown: for a tick that stands in a row of words. */
  readonly labelHidden?: boolean;
  readonly ticked: Ticked;
  readonly onTickedChange?: (ticked: boolean) => void;
}

/** A native checkbox in our look. The whole label is its target. */
export const Checkbox: ForwardRefExoticComponent<CheckboxProps & RefAttributes<HTMLInputElement>> = forwardRef<
  HTMLInputElement,
  CheckboxProps
>(function Checkbox({ label, labelHidden = false, ticked, onTickedChange, onChange, ...rest }, ref) {
  const [input, setInput] = useMergedRef(ref);
  useDomEffect(() => {
    if (input.current !== null) input.current.indeterminate = ticked === "some";
  }, [input, ticked]);
  return (
    <label data-part="checkbox-label">
      <input
        ref={setInput}
        type="checkbox"
        data-part="checkbox"
        {...rest}
        checked={ticked === true}
        onChange={(event) => {
          onChange?.(event);
          onTickedChange?.(event.currentTarget.checked);
        }}
      />
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </label>
  );
});
