"use client";
import { forwardRef, type ComponentPropsWithoutRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { useStylesheetCheck } from "../provider/use-stylesheet-check.ts";
import { rootAttributes } from "./root-attributes.ts";
import { useMergedRef } from "./use-merged-ref.ts";

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
  const [root, setRoot] = useMergedRef<HTMLDivElement>(ref);
  useStylesheetCheck(root);
  return <div ref={setRoot} {...rootAttributes(usePresentation())} {...props} />;
});
