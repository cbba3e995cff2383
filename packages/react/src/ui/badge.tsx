import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.data.ts";

/** What a badge, a notice or an outcome says by its colour, always beside a word. */
export type Tone = "neutral" | "ok" | "danger" | "info";

/** Props of `Badge`. */
export interface BadgeProps extends ComponentPropsWithoutRef<"span"> {
  readonly tone?: Tone;
  readonly icon?: IconName;
}

/** A word or two about what stands before it. */
export function Badge({ tone = "neutral", icon, children, ...rest }: BadgeProps): ReactElement {
  return (
    <span data-part="badge" data-tone={tone} {...rest}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  );
}
