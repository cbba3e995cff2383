import type { ReactElement } from "react";
import type { DiffPart } from "./word-diff.ts";
import type { Side } from "./state.ts";

/** Props of `SideText`. */
export interface SideTextProps {
  readonly side: Side;
  /** Which marks the words get that the other side has not; none where there is nothing to compare with. */
  readonly marks: { readonly as: "ins" | "del"; readonly parts: readonly DiffPart[] } | null;
  /** Said where the side has no such row. */
  readonly noRow: string;
  readonly empty: string;
}

/** One side of a line: the text, with what differs marked; or a word for what isn't there. */
export function SideText({ side, marks, noRow, empty }: SideTextProps): ReactElement {
  if (side.kind !== "text") return <span data-part="missing">{side.kind === "empty" ? empty : noRow}</span>;
  const Mark = marks?.as;
  return (
    <span data-part="side-text">
      <bdi>
        {marks === null || Mark === undefined
          ? side.text
          : marks.parts.map(({ text, same }, at) => (same ? text : <Mark key={at}>{text}</Mark>))}
      </bdi>
      {side.note === undefined ? null : <span data-part="side-note"> {side.note}</span>}
    </span>
  );
}
