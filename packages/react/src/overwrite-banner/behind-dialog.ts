import type { BarState } from "./state.ts";

/** The bar while its review stands in a dialog: what is asked, and what went wrong, is told there. */
export function behindDialog({
  summary,
  applying,
  mayNot,
}: Extract<BarState, { kind: "review" }>): Extract<BarState, { kind: "bar" }> {
  return { kind: "bar", summary, applying, problem: null, ...(mayNot === undefined ? {} : { mayNot }) };
}
