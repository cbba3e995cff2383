import type { ComponentPropsWithoutRef, RefObject } from "react";

/** Props of `Floating`. What is not named here goes to the box. */
export interface FloatingProps extends Omit<ComponentPropsWithoutRef<"div">, "dir"> {
  readonly "data-part": string;
  /** Beside what it stands. A press there does not close it. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly align: "start" | "end";
  /** Moves the focus into the box once it stands; left out, the focus stays where it is. */
  readonly takesFocus?: (box: Element) => void;
  /** Called once the box is gone. */
  readonly onLeave?: () => void;
}
