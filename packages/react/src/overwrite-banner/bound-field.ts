import type { Comparison } from "@adminsync/core/compare";
import type { DifferenceRef } from "@adminsync/core/model";

/** The binding of a comparison. */
export type Bound = Comparison["of"]["binding"];

/** The bound field that a place is about; undefined for a whole row. */
export function boundField(binding: Bound, at: DifferenceRef): Bound["fields"][number] | undefined {
  if (at.kind === "field") return binding.fields.find(({ name }) => name === at.field);
  if (at.field === undefined) return undefined;
  return boundList(binding, at.list)?.fields.find(({ name }) => name === at.field);
}

/** A bound list by its name in the template. */
export function boundList(binding: Bound, list: string): Bound["lists"][number] | undefined {
  return binding.lists.find(({ name }) => name === list);
}
