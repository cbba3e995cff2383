import { useId, type ReactElement } from "react";

interface SegmentsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A few choices side by side, of which one holds. */
export function Segments<Choice extends string>(props: SegmentsProps<Choice>): ReactElement {
  const { label, choices, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{label}</legend>
      {choices.map(([choice, word]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
