import type { ReactElement } from "react";

/** Props of `SteadyText`. */
export interface SteadyTextProps {
  readonly children: string;
  /** The texts that may stand here in turn: the place is as wide as the widest. */
  readonly among: readonly string[];
}

/** Text that changes without anything beside it moving. */
export function SteadyText({ children, among }: SteadyTextProps): ReactElement {
  return (
    <span data-part="steady-text">
      {among.map((text) => (
        <span key={text} data-ghost="" aria-hidden="true">
          {text}
        </span>
      ))}
      <span>{children}</span>
    </span>
  );
}
