import type { RecordPath } from "../model/coverage.ts";
import type { FieldRef } from "../model/decision.ts";
import type { BindingId } from "../model/ids.ts";
import type { JsonValue } from "../model/json.ts";
import type { AdminRecord } from "../model/record.ts";
import type { EvidenceReaders } from "./row-reader.ts";
import type { FieldKind, FieldOptions } from "./meaning.ts";
import type { LooseTemplate } from "./stored.ts";
import type { ListFields, Projected, Projection, RowRoles } from "./projection.ts";

/**
 * What becomes of the differences of a field or list. `ask`: shown · `preselect`: shown, and ticked where nothing typed by hand is lost ·
 * `fill-if-empty`: shown only while the template holds nothing there · `never`: not compared.
 */
export type Policy = "ask" | "preselect" | "fill-if-empty" | "never";

/** Carries the type of a template into `defineBinding`; nothing at run time. */
export interface TemplateShape<Template> {
  readonly of?: Template;
}

/** `template: shapeOf<MyValues>()` has the field names of a binding checked against the host's own type. */
export function shapeOf<Template extends object>(): TemplateShape<Template> {
  return {};
}

interface OneColumn<Stored, From extends string> {
  readonly from: From;
  readonly kind?: FieldKind;
  readonly options?: FieldOptions;
  /** From what the template stores to a value: `(ticked) => ticked === "x"`. */
  read?(stored: Stored): unknown;
  /** From a value to what the template stores. The value is null where the source knows it to be empty. */
  write?(value: JsonValue): Stored;
}

interface SeveralColumns<Row, From extends string> {
  readonly from: From;
  readonly kind?: FieldKind;
  readonly options?: FieldOptions;
  /** For a value that stands in several fields of the template: an address in three fields is one difference, under the first. */
  readonly across: {
    /** The other fields. */
    readonly others: readonly (keyof Row & string)[];
    read(row: Row): unknown;
    write(value: JsonValue): Partial<Row>;
  };
}

/** Which field of the projection belongs in a field of the template: its name, or more where the template stores it in its own way. */
export type FieldBinding<Row, Column extends keyof Row, From extends string> =
  | From
  | OneColumn<Row[Column], From>
  | SeveralColumns<Row, From>;

type RowOf<Rows> = NonNullable<Rows> extends readonly (infer Row extends object)[] ? Row : LooseTemplate;

/** Which list of the projection belongs in a list of the template, and its fields. */
export type ListBinding<Row, Lists extends ListFields> = {
  readonly [List in keyof Lists & string]: {
    readonly from: List;
    readonly fields: {
      readonly [Column in keyof Row & string]?: FieldBinding<Row, Column, Lists[List]>;
    };
  };
}[keyof Lists & string];

/** `name`, `people` or `people.name`. */
export type PolicyPath<Template> = (keyof Template & string) | `${keyof Template & string}.${string}`;

/** What an author writes down. */
export interface BindingDefinition<Template extends object, Field extends string, Lists extends ListFields> {
  readonly id: string;
  readonly template?: TemplateShape<Template>;
  readonly source: Projection<Field, Lists>;
  readonly fields?: {
    readonly [Column in keyof Template & string]?: FieldBinding<Template, Column, Field>;
  };
  readonly lists?: { readonly [List in keyof Template & string]?: ListBinding<RowOf<Template[List]>, Lists> };
  readonly policies?: { readonly [Path in PolicyPath<Template>]?: Policy };
}

/** A field of a template that is bound. */
export interface BoundField {
  readonly name: string;
  readonly at: FieldRef;
  readonly from: string;
  readonly kind: FieldKind;
  readonly options: FieldOptions | undefined;
  readonly restsOn: readonly RecordPath[];
  readonly policy: Policy;
  /** The fields of the template in which the value is stored. */
  readonly columns: readonly string[];
  /** Null where the template stores the value as it is. */
  readonly read: ((row: LooseTemplate) => unknown) | null;
  readonly write: (value: JsonValue) => LooseTemplate;
}

/** Which fields identify the rows of a list, by the names of the projection. */
export type BoundRoles = RowRoles & { readonly parts: readonly string[] };

/** A list of a template that is bound. */
export interface BoundList {
  readonly name: string;
  readonly from: string;
  readonly restsOn: readonly RecordPath[];
  readonly policy: Policy;
  /** All bound fields, those that only identify included. */
  readonly fields: readonly BoundField[];
  /** The fields that are compared. */
  readonly compared: readonly BoundField[];
  readonly roles: BoundRoles;
  /** How what identifies a row is read, on each side. */
  readonly readers: { readonly template: EvidenceReaders; readonly source: EvidenceReaders };
  /** The kinds of the fields that tell the rows of one person apart. */
  readonly partKinds: readonly FieldKind[];
}

/** Which part of the record belongs in which fields of a template. Made by `defineBinding`. */
export interface Binding<Template extends object = LooseTemplate> {
  readonly id: BindingId;
  readonly project: (record: AdminRecord) => Projected;
  readonly fields: readonly BoundField[];
  readonly lists: readonly BoundList[];
  readonly template?: TemplateShape<Template>;
}

/** What a host may hand in as the values of a template: any object where the binding does not know its type. */
export type ValuesOf<Template extends object> = string extends keyof Template ? object : Template;
