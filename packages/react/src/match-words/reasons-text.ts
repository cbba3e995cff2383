import type { Match, MatchReason } from "@adminsync/core/match";
import type { MatchMessages, ReasonMessages } from "../messages/match-messages.ts";

function sentence<Code extends MatchReason["code"]>(
  words: ReasonMessages,
  reason: Extract<MatchReason, { code: Code }> & { readonly code: Code },
): string {
  return words[reason.code](reason);
}

/** Why a candidate may be meant, and why not: the weightiest first. */
export function reasonsText(
  { reasons }: Pick<Match<unknown>, "reasons">,
  { reasons: words }: MatchMessages,
): { readonly for: readonly string[]; readonly against: readonly string[] } {
  const said = (speaks: MatchReason["speaks"]): readonly string[] =>
    reasons.filter((reason) => reason.speaks === speaks).map((reason) => sentence(words, reason));
  return { for: said("for"), against: said("against") };
}
