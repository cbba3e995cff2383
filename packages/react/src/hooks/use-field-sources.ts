"use client";
import type { ValuesOf } from "@adminsync/core/compare";
import { useCallback } from "react";
import { fieldSourceOf, type FieldProvenance } from "../overwrite-banner/field-source-of.ts";
import { useComparison, type ComparisonOptions } from "./use-comparison.ts";

/** Where the values of a template come from, field by field: for `FieldSource`. One comparison serves all fields. */
export function useFieldSources<Template extends object, Values extends ValuesOf<Template>>(
  options: ComparisonOptions<Template, Values>,
): (field: string) => FieldProvenance | null {
  const { comparison } = useComparison(options);
  return useCallback((field) => (comparison === null ? null : fieldSourceOf(comparison, field)), [comparison]);
}
