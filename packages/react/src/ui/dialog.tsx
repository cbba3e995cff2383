"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { NativeDialog } from "./native-dialog.tsx";
import { RadixDialog } from "./radix-dialog.tsx";

/** A question that has to be answered first; the browser's own `<dialog>` where `native` says so, here or for all widgets. */
export function Dialog({ native, ...props }: DialogProps & { readonly native?: boolean }): ReactElement {
  const presentation = usePresentation();
  return (native ?? presentation.native) ? <NativeDialog {...props} /> : <RadixDialog {...props} />;
}
