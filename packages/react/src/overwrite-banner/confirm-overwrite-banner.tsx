"use client";
import type { ValuesOf } from "@adminsync/core/compare";
import { useEffect, type ComponentPropsWithoutRef, type ReactElement } from "react";
import { useLatest } from "../hooks/use-latest.ts";
import { useOverwriteBar, type OverwriteOptions } from "../hooks/use-overwrite-bar.ts";
import type { NameOfUser } from "./aside-of.ts";
import type { Attention } from "./attention.ts";
import { behindDialog } from "./behind-dialog.ts";
import { LazyReview } from "./lazy-review.tsx";
import { OverwriteShell } from "./overwrite-shell.tsx";

/** Props of `ConfirmOverwriteBanner`. What is not named here goes to the root element. */
export interface ConfirmOverwriteBannerProps<Template extends object, Values extends ValuesOf<Template>>
  extends OverwriteOptions<Template, Values>, Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Told how many differences there are, and how many wait for this user, whenever that changes: for a mark on a tab of the host. */
  readonly onAttentionChange?: ((attention: Attention) => void) | undefined;
  /** Where one looks at the differences one by one. */
  readonly review?: "inline" | "dialog";
  /** How users are called who decided before; their id by default. */
  readonly nameOfUser?: NameOfUser | undefined;
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

const NO_LABELS: Readonly<Record<string, string>> = {};
const NO_NAME: NameOfUser = () => null;

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
    labels = NO_LABELS,
    readOnly,
    describeImpact,
    onAttentionChange,
    review = "inline",
    nameOfUser = NO_NAME,
    headingLevel = 3,
    ...rest
  } = props;
  const bar = useOverwriteBar({ dossierId, binding, scope, values, onApply, labels, readOnly, describeImpact });
  const { state, shown, on, made } = bar;
  const { total, actionRequired } = bar.attention;
  const tell = useLatest(onAttentionChange);
  useEffect(() => tell.current?.({ total, actionRequired }), [total, actionRequired, tell]);
  const shell = { ...rest, on, headingLevel };
  if (state.kind !== "review" || shown === null) return <OverwriteShell {...shell} state={state} review={null} />;
  const open = (
    <LazyReview as={review} state={state} comparison={shown} made={made} labels={labels} nameOf={nameOfUser} on={on} />
  );
  if (review === "inline") return <OverwriteShell {...shell} state={state} review={open} />;
  return (
    <>
      <OverwriteShell {...shell} state={behindDialog(state)} review={null} />
      {open}
    </>
  );
}
