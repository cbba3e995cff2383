"use client";
import { useId, type ComponentPropsWithoutRef, type ReactElement, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** What ties a control to its label, description and error: spread it on the control. */
export interface FieldWiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** Props of `Field`. */
export interface FieldProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly label: string;
  readonly description?: ReactNode;
  /** What is wrong, in words; takes the place of nothing, so that the description stays. */
  readonly error?: string | null;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** A label, a control, what it is for, and what is wrong with it. */
export function Field({ label, description, error = null, children, ...rest }: FieldProps): ReactElement {
  const id = useId();
  const described = description !== undefined && description !== null;
  const told = [described ? `${id}-description` : null, error === null ? null : `${id}-error`].filter(
    (part) => part !== null,
  );
  return (
    <div data-part="field" data-invalid={error === null ? undefined : ""} {...rest}>
      <label data-part="label" htmlFor={id}>
        {label}
      </label>
      <div data-part="field-body">
        {children({
          id,
          "aria-describedby": told.length === 0 ? undefined : told.join(" "),
          "aria-invalid": error === null ? undefined : true,
        })}
        {error === null ? null : (
          <div data-part="field-error" id={`${id}-error`}>
            <Icon name="alert" />
            <span>{error}</span>
          </div>
        )}
        {described ? (
          <div data-part="field-description" id={`${id}-description`}>
            {description}
          </div>
        ) : null}
      </div>
    </div>
  );
}
