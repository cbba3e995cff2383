import { confirmed, identifyingIn, mostOf, takenBy, type Asked } from "./asking.ts";
import { placeLabel, type Labelling } from "./difference-label.ts";
import type { Question } from "./state.ts";

/** What is asked once more, in words: how much, which numbers, what depends on it, what is refused. */
export function questionOf(asked: Asked, labelling: Labelling, source: string): Question {
  const { comparison, selection, impacts } = asked;
  const { decide } = labelling.words;
  const { binding } = comparison.of;
  const labels = new Map(comparison.differences.map(({ key, at }) => [key, placeLabel(binding, at, labelling)]));
  const taken = takenBy(comparison, confirmed(asked)).length;
  const most = mostOf(comparison, selection);
  const points = [
    ...(most === null ? [] : [{ text: decide.mostOf(most), refused: false }]),
    ...identifyingIn(comparison, selection).map(({ key }) => ({
      text: decide.identifying({ field: labels.get(key) ?? "" }),
      refused: false,
    })),
    ...impacts.map(({ key, text, refused = false }) => {
      const field = key === null ? undefined : labels.get(key);
      if (field === undefined) return { text, refused };
      return { text: refused ? decide.refused({ field, reason: text }) : `${field}: ${text}`, refused };
    }),
  ];
  return { title: taken === 0 ? decide.nothingLeft : decide.sure({ count: taken, source }), points, taken };
}
