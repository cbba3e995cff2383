import type { ReactElement } from "react";
import type { Moment } from "./scenario.ts";
import type { TraceRow } from "./trace.ts";

/** Props of `MomentList`. */
export interface MomentListProps {
  readonly moments: readonly Moment[];
  /** The recorded trace: of the beginning, then of each moment. */
  readonly rows: readonly TraceRow[];
  readonly position: number;
  readonly onGoTo: (position: number) => void;
}

const facts = (row: TraceRow): readonly (readonly [name: string, value: string])[] => [
  ["Machine", row.cause === "-" ? row.sync : `${row.sync}, ${row.cause}`],
  ["Widgets", `tab ${row.tab}, arrows ${row.arrows}, bar ${row.bar}`],
  ["Asked", row.asked],
];

function Told({ row }: { readonly row: TraceRow }): ReactElement {
  return (
    <dl>
      {facts(row).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The whole course to be seen, with where it stands; pressing a moment goes there. */
export function MomentList({ moments, rows, position, onGoTo }: MomentListProps): ReactElement {
  const all = [{ by: "time", says: "The beginning." } as const, ...moments];
  const now = all[position];
  return (
    <>
      <ol className="player-moments" aria-label="Moments">
        {all.map((moment, at) => {
          const row = rows[at];
          const here = at === position;
          return (
            <li key={moment.says} aria-current={here ? "step" : undefined} data-past={at < position ? "" : undefined}>
              <button type="button" onClick={() => onGoTo(at)}>
                <span className="player-by">{at === 0 ? "start" : moment.by}</span> {moment.says}
              </button>
              {here && row !== undefined ? <Told row={row} /> : null}
            </li>
          );
        })}
      </ol>
      <p role="status" className="player-said">
        {now === undefined ? "" : `Moment ${position}: ${now.says}`}
      </p>
    </>
  );
}
