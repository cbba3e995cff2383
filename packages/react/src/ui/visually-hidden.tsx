import type { ComponentPropsWithoutRef, ReactElement } from "react";

/** Text for who listens instead of looks. */
export function VisuallyHidden(props: ComponentPropsWithoutRef<"span">): ReactElement {
  return <span data-part="visually-hidden" {...props} />;
}
