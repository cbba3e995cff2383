import { useState, type ReactElement } from "react";
import { sync } from "../adminsync/instance.ts";
import { fullMomentText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";
import { control } from "./control.ts";

interface ClockSectionProps {
  readonly now: number;
  readonly onDone: () => void;
}

/** Moves the clock, up to the next night with its sync. */
export function ClockSection({ now, onDone }: ClockSectionProps): ReactElement {
  const { demo, tag } = useWords();
  const [night, setNight] = useState<"no" | "runs" | "done">("no");
  const later = async (seconds: number): Promise<void> => {
    await control({ do: "later", seconds }).catch(() => {});
    onDone();
  };
  const toNight = async (): Promise<void> => {
    if (night === "runs") return;
    setNight("runs");
    const went = await control({ do: "night" }).then(
      () => true,
      () => false,
    );
    setNight(went ? "done" : "no");
    // What the night changed is there at once, without waiting for the next question.
    sync.retry();
    onDone();
  };
  return (
    <section aria-labelledby="demo-clock">
      <h3 id="demo-clock">{demo.clock}</h3>
      <p className="clock">{fullMomentText(now, tag)}</p>
      <div className="actions">
        <button type="button" onClick={() => void later(3600)}>
          {demo.hour}
        </button>
        <button type="button" onClick={() => void later(86_400)}>
          {demo.day}
        </button>
        <button type="button" aria-disabled={night === "runs"} onClick={() => void toNight()}>
          {demo.night}
        </button>
      </div>
      <p role="status" className="muted">
        {night === "no" ? "" : night === "runs" ? demo.nightRuns : demo.nightDone}
      </p>
    </section>
  );
}
