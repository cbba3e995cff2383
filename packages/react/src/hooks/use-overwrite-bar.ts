"use client";
import type { Comparison, ValuesOf } from "@adminsync/core/compare";
import type { JsonValue } from "@adminsync/core/model";
import { useEffect, useMemo, useReducer } from "react";
import type { NoDecision } from "../messages/decide-messages.ts";
import type { DescribeImpact } from "../overwrite-banner/asking.ts";
import { attentionOf, type Attention } from "../overwrite-banner/attention.ts";
import { boundField } from "../overwrite-banner/bound-field.ts";
import type { OverwriteHandlers } from "../overwrite-banner/handlers.ts";
import { NEW_BAR, overwrite } from "../overwrite-banner/overwrite-model.ts";
import { barStateOf, shownOf } from "../overwrite-banner/overwrite-state-of.ts";
import { identifies, type Choices } from "../overwrite-banner/selection.ts";
import type { BarState } from "../overwrite-banner/state.ts";
import { valueFromText } from "../overwrite-banner/value-from-text.ts";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { useOnDemand } from "../ui/on-demand.ts";
import { createActsOnDemand, OVERWRITE_ACTS } from "./overwrite-acts-on-demand.ts";
import { problemOf } from "./problem-of.ts";
import { useComparison, type ComparisonOptions } from "./use-comparison.ts";
import { useLatest } from "./use-latest.ts";
import { useReadableStore } from "./use-readable-store.ts";
import { useSteps } from "./use-steps.ts";

/** What a bar is made of. */
export interface OverwriteOptions<Template extends object, Values extends ValuesOf<Template>> extends ComparisonOptions<
  Template,
  Values
> {
  /** Takes the new values over. Decisions are saved once its promise is resolved; where it rejects, nothing is saved. */
  readonly onApply: (values: Values) => void | Promise<void>;
  /** The host's own labels, by the path of the field in the template: `name`, `people`, `people.name`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** The user may look, not decide; told why where the host says so. */
  readonly readOnly?: boolean | Exclude<NoDecision, "look"> | undefined;
  /** Tells what depends on what is about to be taken over, and refuses what may not be: the user is asked once more. */
  readonly describeImpact?: DescribeImpact | undefined;
}

/** A bar without its review. */
export interface OverwriteBarControl {
  readonly state: BarState;
  /** The differences that are shown; null where nothing can be compared. */
  readonly shown: Comparison | null;
  readonly made: Choices;
  readonly attention: Attention;
  readonly on: OverwriteHandlers;
  /** Takes a value of the user's own for a difference, by its key. Carried out with what is ticked. */
  readonly edit: (key: string, value: JsonValue) => void;
}

const NO_LABELS: Readonly<Record<string, string>> = {};

function noDecision(readOnly: boolean | Exclude<NoDecision, "look"> | undefined): NoDecision | null {
  if (readOnly === undefined || readOnly === false) return null;
  return readOnly === true ? "look" : readOnly;
}

/** What is chosen in a bar, and carrying that out and taking it back; not what stands in its review. */
export function useOverwriteBar<Template extends object, Values extends ValuesOf<Template>>(
  options: OverwriteOptions<Template, Values>,
): OverwriteBarControl {
  const { labels = NO_LABELS, readOnly } = options;
  const mayNot = noDecision(readOnly);
  const { messages, clock } = usePresentation();
  const { comparison, dossier, source, remembered, trouble, reload } = useComparison(options);
  const { login } = useReadableStore(useAdminSync().standing);
  const [model, dispatch] = useReducer(overwrite, NEW_BAR);
  const around = { at: clock(), source: source === "" ? null : source };
  const latest = useLatest({ comparison, model, host: options, around, mayDecide: mayNot === null });
  useEffect(() => {
    if (comparison !== null) dispatch({ kind: "compared", comparison });
  }, [comparison]);

  const acts = useMemo(() => createActsOnDemand<Values>(dossier, latest, dispatch), [dossier, latest]);
  useOnDemand(OVERWRITE_ACTS, false);
  const blocked = comparison === null && trouble !== null;
  const onStep = useSteps((step) => {
    if (blocked) reload();
    else if (step !== "see-new-plan") acts.retry();
    else if (comparison !== null) dispatch({ kind: "acknowledged", comparison });
  });
  const on = useMemo((): OverwriteHandlers => {
    const now = (): Comparison | null => latest.current.comparison;
    const one = (key: string) => now()?.differences.find((difference) => difference.key === key);
    return {
      onUseSource: () => acts.all({ kind: "take" }),
      onKeep: () => acts.all({ kind: "keep" }),
      onTake: acts.chosen,
      onUndo: acts.takeBack,
      onConfirm: acts.confirm,
      onBack: () => dispatch({ kind: "went-back" }),
      onLook: () => {
        const seen = now();
        if (seen !== null) dispatch({ kind: "opened", comparison: seen });
      },
      onClose: () => dispatch({ kind: "closed" }),
      onDismiss: () => dispatch({ kind: "dismissed" }),
      onStep,
      onTick: (key, ticked) => dispatch({ kind: "chosen", keys: [key], choice: ticked ? { kind: "take" } : null }),
      onTickAll: (ticked) => {
        const seen = now();
        if (seen === null) return;
        // Numbers that identify are ticked one by one, or not at all.
        const wanted = seen.differences.filter((difference) => !ticked || !identifies(seen, difference));
        const keys = wanted.map(({ key }) => key);
        dispatch({ kind: "chosen", keys, choice: ticked ? { kind: "take" } : null });
      },
      onKeepLine: (key, kept) => dispatch({ kind: "chosen", keys: [key], choice: kept ? { kind: "keep" } : null }),
      onReason: (key, reason) => dispatch({ kind: "reasoned", key, reason }),
      onOwnValue: (key, text) => {
        const difference = one(key);
        const field = difference === undefined ? undefined : boundField(latest.current.host.binding, difference.at);
        const value = field === undefined ? undefined : valueFromText(field.kind, text);
        if (value === undefined) return false;
        dispatch({ kind: "chosen", keys: [key], choice: { kind: "edited", value } });
        return true;
      },
    };
  }, [acts, latest, onStep]);

  const waiting = login.kind === "expired" ? problemOf({ code: "UNAUTHENTICATED" }, { at: null }) : null;
  const state = barStateOf({
    comparison,
    model,
    remembered,
    labelling: { words: messages.differences, labels },
    source,
    mayNot,
    waiting,
    unknown: trouble === null ? null : { problem: problemOf(trouble.cause, around), busy: trouble.busy },
  });
  return {
    state,
    shown: shownOf({ model, comparison }),
    made: model,
    attention: attentionOf(comparison, mayNot),
    on,
    edit: (key, value) => dispatch({ kind: "chosen", keys: [key], choice: { kind: "edited", value } }),
  };
}
