import type { MatchReason } from "@adminsync/core/match";

type ReasonOf<Code extends MatchReason["code"]> = Extract<MatchReason, { code: Code }>;

/** Why a reference may be the one that is meant, or not: a sentence for each code of the matcher, begun with a small letter. */
export type ReasonMessages = { readonly [Code in MatchReason["code"]]: (reason: ReasonOf<Code>) => string };

/** How sure a suggestion is, and why. */
export interface MatchMessages {
  readonly certain: string;
  readonly likely: string;
  readonly possible: string;
  readonly reasons: ReasonMessages;
}
