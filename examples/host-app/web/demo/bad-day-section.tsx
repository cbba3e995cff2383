import type { ReactElement } from "react";
import { BAD_DAYS } from "../words/demo-words.ts";
import { useWords } from "../words/use-words.ts";
import { control } from "./control.ts";

interface BadDaySectionProps {
  readonly badDay: string | null;
  readonly onDone: () => void;
}

/** Switches the package's bad days on and off. */
export function BadDaySection({ badDay, onDone }: BadDaySectionProps): ReactElement {
  const { demo } = useWords();
  const have = async (day: string): Promise<void> => {
    await control({ do: "bad-day", day: day === "" ? null : day }).catch(() => {});
    onDone();
  };
  return (
    <section aria-labelledby="demo-bad-day" data-bad={badDay !== null}>
      <h3 id="demo-bad-day">{demo.badDay}</h3>
      <p className="muted">{demo.badDayHint}</p>
      <select aria-labelledby="demo-bad-day" value={badDay ?? ""} onChange={(event) => void have(event.target.value)}>
        <option value="">{demo.goodDay}</option>
        {BAD_DAYS.map((day) => (
          <option key={day} value={day}>
            {demo.badDays[day]}
          </option>
        ))}
      </select>
    </section>
  );
}
