import type { ArrowsMessages } from "../messages/messages.ts";
import type { Tone } from "../ui/badge.tsx";
import type { SyncArrowsState } from "./state.ts";

/** The words and the tone of an outcome; null where there is none to tell. */
export function outcomeOf(
  state: SyncArrowsState,
  words: ArrowsMessages,
): { readonly text: string; readonly tone: Tone } | null {
  if (state.kind === "idle" || state.kind === "running") return null;
  if (state.kind === "succeeded") return { text: words.succeeded({ changed: state.changed }), tone: "ok" };
  return { text: words[state.kind], tone: state.kind === "cancelled" ? "neutral" : "danger" };
}
