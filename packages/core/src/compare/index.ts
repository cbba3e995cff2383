export { checkProjection } from "./check-projection.ts";
export { compare, type CompareArguments } from "./compare.ts";
export { defineBinding } from "./define-binding.ts";
export {
  shapeOf,
  type Binding,
  type BindingDefinition,
  type FieldBinding,
  type ListBinding,
  type Policy,
  type PolicyPath,
  type TemplateShape,
  type ValuesOf,
} from "./binding.ts";
export type { BaseOrigin, Comparison, Cosmetic, Difference, DifferenceKind, ListRef, Why } from "./difference.ts";
export type { MatchedBy } from "./match-rows.ts";
export type { FieldKind, FieldOptions } from "./meaning.ts";
export type {
  CannotHold,
  CannotHoldReason,
  FieldTable,
  ListFields,
  ListTable,
  NoLists,
  Projected,
  Projection,
  RowRoles,
  SourceField,
  SourceList,
  SourceRow,
} from "./projection.ts";
export { apply, type Applied, type Present, type Stale } from "./apply.ts";
export type { Change, InsertChange, Place, RemoveChange, SetChange } from "./change.ts";
export { toJsonPatch, type JsonPatchOperation } from "./json-patch.ts";
export { plan, type Plan, type Selected, type Selection } from "./plan.ts";
export { undo, type Undone } from "./undo.ts";
export type { LooseTemplate } from "./stored.ts";
