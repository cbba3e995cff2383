import type { BoundList } from "./binding.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { partKey } from "./meaning.ts";
import type { LooseTemplate } from "./stored.ts";

/** The rows of one side of a list, as they are matched. */
export interface MatchedSide {
  readonly evidence: readonly Evidence[];
  /** All that is compared of a row, as text: decides between rows that nothing else tells apart. */
  readonly content: (index: number) => string;
}

/** The rows of one side of a list. */
export interface RowSet extends MatchedSide {
  readonly rows: readonly LooseTemplate[];
}

/** Reads what identifies each row of the template's or the source's list. */
export function rowSet(list: BoundList, side: "template" | "source", rows: readonly LooseTemplate[]): RowSet {
  const readers = list.readers[side];
  return {
    rows,
    evidence: rows.map((row) => evidenceOf(readers, row)),
    content: (index) => {
      const row = rows[index] ?? {};
      return list.compared
        .map(({ from, name, kind, read }) => {
          if (side === "source") return partKey(kind, row[from]);
          return partKey(kind, read === null ? row[name] : read(row));
        })
        .join("\n");
    },
  };
}
