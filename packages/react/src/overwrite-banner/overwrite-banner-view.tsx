"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { behindDialog } from "./behind-dialog.ts";
import type { OverwriteHandlers } from "./handlers.ts";
import { OverwriteShell } from "./overwrite-shell.tsx";
import { ReviewDialog } from "./review-dialog.tsx";
import { ReviewTable } from "./review-table.tsx";
import type { OverwriteState } from "./state.ts";

/** Props of `OverwriteBannerView`. */
export interface OverwriteBannerViewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: OverwriteState;
  readonly on: OverwriteHandlers;
  /** Where one looks at the differences one by one. */
  readonly review?: "inline" | "dialog";
  /** The user may look, not decide; `mayNot` of the state tells why. */
  readonly readOnly?: boolean;
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

/** The yellow bar of a template, its review, and what is told when all is done. Nothing where nothing differs. */
export function OverwriteBannerView(props: OverwriteBannerViewProps): ReactElement {
  const { state: given, on, review = "inline", readOnly = false, headingLevel = 3, ...rest } = props;
  const open = given.kind === "bar" || given.kind === "review";
  const state: OverwriteState = readOnly && open ? { mayNot: "look", ...given } : given;
  const shell = { ...rest, on, headingLevel };
  if (state.kind !== "review") return <OverwriteShell {...shell} state={state} review={null} />;
  if (review === "inline") {
    return <OverwriteShell {...shell} state={state} review={<ReviewTable state={state} on={on} />} />;
  }
  return (
    <>
      <OverwriteShell {...shell} state={behindDialog(state)} review={null} />
      <ReviewDialog state={state} on={on} />
    </>
  );
}
