"use client";
import type { ValuesOf } from "@adminsync/core/compare";
import type { JsonValue } from "@adminsync/core/model";
import { asideOf, type NameOfUser } from "../overwrite-banner/aside-of.ts";
import type { Attention } from "../overwrite-banner/attention.ts";
import type { OverwriteHandlers } from "../overwrite-banner/handlers.ts";
import { reviewOf } from "../overwrite-banner/review-of.ts";
import type { OverwriteState } from "../overwrite-banner/state.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { useOverwriteBar, type OverwriteOptions } from "./use-overwrite-bar.ts";

/** A bar and its review without a view, for one's own markup. */
export interface Overwrite {
  readonly state: OverwriteState;
  /** How many differences wait for a decision. */
  readonly differences: number;
  readonly attention: Attention;
  readonly on: OverwriteHandlers;
  /** Takes a value of the user's own for a difference, by its key. Carried out with what is ticked. */
  readonly edit: (key: string, value: JsonValue) => void;
}

const NO_NAME: NameOfUser = () => null;

/**
 * The differences of a template, what the user chooses for each, and carrying that out and taking it back, for one's own markup or for
 * `OverwriteBannerView`.
 */
export function useOverwrite<Template extends object, Values extends ValuesOf<Template>>(
  options: OverwriteOptions<Template, Values> & { readonly nameOfUser?: NameOfUser | undefined },
): Overwrite {
  const { labels = {}, nameOfUser = NO_NAME } = options;
  const { messages, formats, locale } = usePresentation();
  const { state, shown, made, attention, on, edit } = useOverwriteBar(options);
  const common = { differences: attention.total, attention, on, edit };
  if (state.kind !== "review") return { ...common, state };
  if (shown === null) return { ...common, state: { kind: "none" } };
  const { source } = state.summary;
  const writing = { words: messages.differences, tag: locale.tag, formats, source, labels };
  const groups = reviewOf(shown, made, writing);
  return { ...common, state: { ...state, groups, aside: asideOf(shown, nameOfUser, writing) } };
}
