import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { ICON_PATHS, type IconName } from "./icons.data.ts";

/** Props of `Icon`. */
export interface IconProps extends Omit<ComponentPropsWithoutRef<"svg">, "name" | "children"> {
  readonly name: IconName;
  /** Says the icon aloud where no text beside it does. */
  readonly label?: string;
}

/** A small drawing in the colour of its text. It supports a word, and is silent unless it has a `label`. */
export function Icon({ name, label, ...rest }: IconProps): ReactElement {
  const said = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg
      data-part="icon"
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      focusable="false"
      {...said}
      {...rest}
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
