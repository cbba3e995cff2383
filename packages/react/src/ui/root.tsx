"use client";
import { forwardRef, type ComponentPropsWithoutRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { rootAttributes } from "./root-attributes.ts";

/** Props of `Root`. */
export interface RootProps extends ComponentPropsWithoutRef<"div"> {
  /** Stable name of the widget, for a host's stylesheet. */
  readonly "data-part": string;
}

/** The outermost element of a widget: carries language, theme and density to everything in it. */
export const Root: ForwardRefExoticComponent<RootProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  RootProps
>(function Root(props, ref) {
  return <div ref={ref} {...rootAttributes(usePresentation())} {...props} />;
});
