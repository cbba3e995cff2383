import { firstReasons } from "../match-words/first-reasons.ts";
import type { RichText } from "../messages/rich-text.ts";
import type { SuggestionLine } from "./suggestion-line.ts";
import type { OptionWords } from "./option-words.ts";
import { tallyText } from "./tally-text.ts";
import { toMind } from "./to-mind.ts";

/** A line below the field in words: what it says, and under it why. */
export interface SuggestionText {
  readonly what: RichText;
  /** Empty where there is nothing more to say. */
  readonly why: string;
}

/** The words of the line below the field; null where it says nothing. `source` is the connection's name. */
export function suggestionText(line: SuggestionLine, source: string, words: OptionWords): SuggestionText | null {
  const { picker, match } = words.messages;
  const plain = (text: string): SuggestionText => ({ what: [text], why: "" });
  switch (line.kind) {
    case "nothing":
      return null;
    case "suggesting":
      return plain(picker.suggesting);
    case "failed":
      return plain(picker.suggestionsFailed);
    case "no-suggestion":
      return plain(picker.noSuggestion);
    case "possible":
      return plain(picker.possible({ count: line.count }));
    case "none-fits":
      return plain(line.said ? picker.saidNoneFits({ source }) : picker.noneFits({ source }));
    case "best": {
      const { reference } = line.candidate;
      const why = [firstReasons(line.candidate, match), ...toMind(reference, words)];
      return { what: picker.best({ name: reference.name }), why: why.filter((text) => text !== "").join(" · ") };
    }
    case "chosen":
      break;
  }
  const { looked } = line;
  const tally = tallyText(looked, picker, words.formats);
  return plain(tally === "" && looked.candidate !== null ? firstReasons(looked.candidate, match) : tally);
}
