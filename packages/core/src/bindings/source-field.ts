import type { FieldKind, FieldOptions } from "../compare/meaning.ts";
import type { SourceField } from "../compare/projection.ts";
import type { RecordPath } from "../model/coverage.ts";

/** A field of a projection: its kind, and the paths of the record that it rests on. */
export function sourceField(kind: FieldKind, ...restsOn: readonly RecordPath[]): SourceField {
  return { kind, restsOn };
}

/** A field that is read in one way only, such as percentages in per cent. */
export function sourceFieldWith(
  kind: FieldKind,
  options: FieldOptions,
  ...restsOn: readonly RecordPath[]
): SourceField {
  return { kind, options, restsOn };
}
