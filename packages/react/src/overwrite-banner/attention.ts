import type { Comparison } from "@adminsync/core/compare";
import type { NoDecision } from "../messages/decide-messages.ts";

/** What a host's own mark tells, on a tab for example. */
export interface Attention {
  /** How many differences there are. */
  readonly total: number;
  /** How many of them wait for this user: none where he may not decide; a legal form and its statutory successor is nothing urgent. */
  readonly actionRequired: number;
}

/** What asks for attention in a comparison. */
export function attentionOf(comparison: Comparison | null, mayNot: NoDecision | null): Attention {
  const differences = comparison?.differences ?? [];
  const urgent = mayNot === null ? differences.filter(({ meaning }) => meaning !== "converted") : [];
  return { total: differences.length, actionRequired: urgent.length };
}
