"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

/** Has the shape of the row that comes. */
export function LoadingRow(): ReactElement {
  const { common } = usePresentation().messages;
  return (
    <div data-part="link-row" data-loading="" aria-busy="true">
      <div data-part="package-mark" />
      <div data-part="link-text">
        <VisuallyHidden>{common.loading}</VisuallyHidden>
        <div data-part="placeholder" data-size="name" />
        <div data-part="placeholder" data-size="facts" />
      </div>
    </div>
  );
}
