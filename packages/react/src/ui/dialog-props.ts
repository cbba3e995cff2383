import type { ReactNode } from "react";

/** What both kinds of dialog take. */
export interface DialogProps {
  readonly open: boolean;
  /** Called with false when the user leaves: Escape, the close button, a press outside. */
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string | undefined;
  readonly children?: ReactNode;
  /** The buttons below, the most important first. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}
