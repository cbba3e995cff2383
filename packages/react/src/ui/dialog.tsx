"use client";
import type { ComponentType, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { NativeDialog } from "./native-dialog.tsx";
import { onDemand, useOnDemand, type OnDemand } from "./on-demand.ts";

/** Holding the focus takes code that a page without a question does not need. */
export const RADIX_DIALOG: OnDemand<{ readonly RadixDialog: ComponentType<DialogProps> }> = onDemand(
  () => import("./radix-dialog.tsx"),
);

/** Nothing as long as it is not loaded; the browser's own where it can't be. */
function OnDemandDialog(props: DialogProps): ReactElement | null {
  const dialog = useOnDemand(RADIX_DIALOG, props.open);
  if (dialog.kind === "loaded") return <dialog.module.RadixDialog {...props} />;
  return dialog.kind === "failed" ? <NativeDialog {...props} /> : null;
}

/** A question that has to be answered first; the browser's own `<dialog>` where `native` says so, here or for all widgets. */
export function Dialog({ native, ...props }: DialogProps & { readonly native?: boolean }): ReactElement {
  const presentation = usePresentation();
  return (native ?? presentation.native) ? <NativeDialog {...props} /> : <OnDemandDialog {...props} />;
}
