import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { Icon } from "./icon.tsx";
import type { SelectProps } from "./select-props.ts";

/** The browser's own list: for shadow roots, custom elements and phones. */
export const NativeSelect: ForwardRefExoticComponent<SelectProps & RefAttributes<HTMLSelectElement>> = forwardRef<
  HTMLSelectElement,
  SelectProps
>(function NativeSelect({ options, value, onValueChange, placeholder, end, ...rest }, ref) {
  return (
    <div data-part="select-frame">
      <select
        ref={ref}
        data-part="select"
        data-native=""
        {...rest}
        value={value ?? ""}
        onChange={(event) => onValueChange(event.currentTarget.value)}
      >
        <option value="" disabled hidden>
          {placeholder}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.detail === undefined ? option.label : `${option.label} · ${option.detail}`}
          </option>
        ))}
      </select>
      {end === undefined ? null : <span data-part="select-end">{end}</span>}
      <Icon name="chevron-down" />
    </div>
  );
});
