import type { RecordPath } from "../model/coverage.ts";
import type { JsonValue } from "../model/json.ts";
import type { AdminRecord } from "../model/record.ts";
import type { RowEvidence } from "../model/decision.ts";
import type { FieldKind, FieldOptions } from "./meaning.ts";

/** How a field of a projection is understood, and on which paths of the record it rests: where one is not supplied, the field is not either. */
export interface SourceField {
  readonly kind: FieldKind;
  readonly options?: FieldOptions;
  readonly restsOn: readonly RecordPath[];
}

/** The fields of a projection by name. */
export type FieldTable<Field extends string = string> = Readonly<Record<Field, SourceField>>;

/**
 * Which fields of a row identify it, strongest first. `parts` tell several rows of one person apart: function then start for mandates, class
 * then ownership for holdings.
 */
export interface RowRoles {
  readonly externalId?: string;
  readonly identity?: string;
  readonly nationalNumber?: string;
  readonly enterpriseNumber?: string;
  readonly name?: string;
  readonly birthDate?: string;
  readonly address?: string;
  /** Holds `natural` or `legal`. */
  readonly partyKind?: string;
  readonly parts?: readonly string[];
}

/** A list of a projection. */
export interface SourceList<Field extends string = string> {
  readonly restsOn: readonly RecordPath[];
  readonly fields: FieldTable<Field>;
  readonly roles: RowRoles;
}

/** The names of the fields of each list of a projection. */
export type ListFields = Readonly<Record<string, string>>;

/** The lists of a projection by name. */
export type ListTable<Lists extends ListFields = ListFields> = {
  readonly [List in keyof Lists]: SourceList<Lists[List]>;
};

/** For a projection without lists. */
export type NoLists = Readonly<Record<string, never>>;

/** One row of a projected list. */
export type SourceRow = Readonly<Record<string, unknown>>;

/** Why a template's shape can't hold something that the record has. */
export type CannotHoldReason = "several-mandates" | "several-classes" | "divided-ownership" | "fraction" | "other";

/** Something that the record has and the shape of the template can't hold: said, never folded in silence. */
export interface CannotHold {
  readonly reason: CannotHoldReason;
  readonly list?: string;
  readonly field?: string;
  readonly row?: RowEvidence;
  /** What is left out, as the record has it. */
  readonly values: readonly JsonValue[];
}

/**
 * A record in the shape of a template. A key that is absent says nothing (the shape can't hold it), and is never a difference; `null` says
 * that the source knows it to be empty.
 */
export interface Projected {
  readonly fields: SourceRow;
  readonly lists: Readonly<Record<string, readonly SourceRow[] | undefined>>;
  readonly cannotHold: readonly CannotHold[];
}

/** A pure function from a record to the shape of a template, with what its fields mean. */
export interface Projection<Field extends string = string, Lists extends ListFields = ListFields> {
  readonly fields: FieldTable<Field>;
  readonly lists: ListTable<Lists>;
  readonly project: (record: AdminRecord) => Projected;
}
