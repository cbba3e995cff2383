"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { ListSelect } from "./list-select.tsx";
import { NativeSelect } from "./native-select.tsx";
import type { SelectProps } from "./select-props.ts";

/** A choice out of a short list; the browser's own list where `native` says so, here or for all widgets. */
export function Select({ native, ...props }: SelectProps & { readonly native?: boolean }): ReactElement {
  const presentation = usePresentation();
  return (native ?? presentation.native) ? <NativeSelect {...props} /> : <ListSelect {...props} />;
}
