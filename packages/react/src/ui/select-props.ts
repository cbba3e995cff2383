import type { ReactNode } from "react";

/** One thing to choose. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** A second line; a native list shows it behind the label. */
  readonly detail?: string | undefined;
  /** Can be seen, not chosen: say in `detail` why. */
  readonly disabled?: boolean | undefined;
}

/** What both kinds of select take. */
export interface SelectProps {
  readonly options: readonly SelectOption[];
  readonly value: string | null;
  readonly onValueChange: (value: string) => void;
  readonly placeholder: string;
  readonly disabled?: boolean | undefined;
  /** Stands in the frame, beside the chosen label. */
  readonly end?: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly "aria-describedby"?: string | undefined;
  readonly "aria-invalid"?: true | undefined;
  readonly "aria-label"?: string | undefined;
}
