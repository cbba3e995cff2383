import type { Match } from "@adminsync/core/match";
import type { MatchMessages } from "../messages/match-messages.ts";
import { reasonsText } from "./reasons-text.ts";

/** What speaks for a candidate in a line: the weightiest reasons; where nothing does, what speaks against. */
export function firstReasons(candidate: Pick<Match<unknown>, "reasons">, words: MatchMessages, most = 2): string {
  const { for: pro, against } = reasonsText(candidate, words);
  return (pro.length === 0 ? against : pro).slice(0, most).join(", ");
}
