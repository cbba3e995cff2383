"use client";
import { useId, type ComponentPropsWithoutRef, type ReactElement, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Props of `Bar`. */
export interface BarProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  readonly title: string;
  readonly secondary?: ReactNode;
  readonly actions: ReactNode;
  /** What opens below the line. */
  readonly children?: ReactNode;
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

/** The yellow bar, the one loud thing: nothing else is yellow. */
export function Bar({ title, secondary, actions, children, headingLevel = 3, ...rest }: BarProps): ReactElement {
  const id = useId();
  return (
    <div role="region" data-part="bar" aria-labelledby={id} {...rest}>
      <div data-part="bar-line">
        <Icon name="alert" />
        <div data-part="bar-text">
          <div data-part="strong" role="heading" aria-level={headingLevel} id={id}>
            {title}
          </div>
          {secondary === undefined ? null : <div data-part="secondary">{secondary}</div>}
        </div>
        <div data-part="bar-actions">{actions}</div>
      </div>
      {children}
    </div>
  );
}
