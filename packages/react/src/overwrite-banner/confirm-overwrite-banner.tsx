"use client";
import type { ValuesOf } from "@adminsync/core/compare";
import { useEffect, type ReactElement } from "react";
import { useLatest } from "../hooks/use-latest.ts";
import { useOverwrite, type OverwriteOptions } from "../hooks/use-overwrite.ts";
import { Root } from "../ui/root.tsx";
import { OverwriteBannerView, type OverwriteBannerViewProps } from "./overwrite-banner-view.tsx";
import { OverwriteBar } from "./overwrite-bar.tsx";
import { ReviewDialog } from "./review-dialog.tsx";

/** Props of `ConfirmOverwriteBanner`. What is not named here goes to the root element. */
export interface ConfirmOverwriteBannerProps<Template extends object, Values extends ValuesOf<Template>>
  extends OverwriteOptions<Template, Values>, Omit<OverwriteBannerViewProps, "state" | "on"> {
  /** Told how many differences wait for a decision, whenever that changes: for a mark on a tab of the host. */
  readonly onAttentionChange?: ((differences: number) => void) | undefined;
  /** Where one looks at the differences one by one. */
  readonly review?: "inline" | "dialog";
  /** The user may look, not decide. */
  readonly readOnly?: boolean;
}

/**
 * The yellow bar of a template: appears where its values differ from the latest snapshot, and goes when that was decided. Nothing is overwritten
 * unless the user says so.
 *
 * @example
 * <ConfirmOverwriteBanner dossierId={id} binding={companyDetails} scope="2026" values={values} onApply={setValues} />
 */
export function ConfirmOverwriteBanner<Template extends object, Values extends ValuesOf<Template>>(
  props: ConfirmOverwriteBannerProps<Template, Values>,
): ReactElement {
  const {
    dossierId,
    binding,
    scope,
    values,
    onApply,
    labels,
    onAttentionChange,
    review = "inline",
    readOnly,
    ...rest
  } = props;
  const { state, on, differences } = useOverwrite({ dossierId, binding, scope, values, onApply, labels });
  const tell = useLatest(onAttentionChange);
  useEffect(() => tell.current?.(differences), [differences, tell]);
  if (readOnly === true && (state.kind === "bar" || state.kind === "review")) {
    return (
      <Root data-part="overwrite-banner" data-state="bar">
        <OverwriteBar summary={state.summary} actions={null} headingLevel={rest.headingLevel ?? 3} />
      </Root>
    );
  }
  if (review === "inline" || state.kind !== "review") return <OverwriteBannerView {...rest} state={state} on={on} />;
  const { summary, applying } = state;
  return (
    <>
      <OverwriteBannerView {...rest} state={{ kind: "bar", summary, applying, problem: null }} on={on} />
      <ReviewDialog state={state} on={on} />
    </>
  );
}
