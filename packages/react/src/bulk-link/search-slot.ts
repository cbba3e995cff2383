"use client";
import type { Reference } from "@adminsync/core/model";
import { createContext, useContext, type Context, type ReactNode } from "react";
import type { FieldWiring } from "../ui/field.tsx";

/** A field by which the user finds a client that was not suggested; null: there is none. */
export type SearchSlot = ((wiring: FieldWiring, onChoose: (reference: Reference) => void) => ReactNode) | null;

export const SearchSlotContext: Context<SearchSlot> = createContext<SearchSlot>(null);

export function useSearchSlot(): SearchSlot {
  return useContext(SearchSlotContext);
}
