"use client";
import type { ComponentType, ReactElement } from "react";
import type { FloatingProps } from "./floating-props.ts";
import { onDemand, useOnDemand, type OnDemand } from "./on-demand.ts";

/** Placing a box takes more code than all that stands in it. */
export const FLOATING_BOX: OnDemand<{ readonly FloatingBox: ComponentType<FloatingProps> }> = onDemand(
  () => import("./floating-box.tsx"),
);

/** A box that opens beside something, above all else, and closes by Escape or a press elsewhere. */
export function Floating(props: FloatingProps): ReactElement | null {
  const box = useOnDemand(FLOATING_BOX, props.open);
  return box.kind === "loaded" ? <box.module.FloatingBox {...props} /> : null;
}
