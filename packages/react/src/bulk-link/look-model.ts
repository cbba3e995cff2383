import type { Section } from "@adminsync/core/bulk";
import type { DossierId } from "@adminsync/core/model";
import type { Problem } from "../ui/problem.ts";
import { NEW_LOOK, PAGE, type BulkLook } from "./list-of.ts";

/** What a user does in the list that links nothing. */
export type LookEvent =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "more" }
  | { readonly kind: "opened"; readonly id: DossierId }
  | { readonly kind: "touched"; readonly id: DossierId }
  | { readonly kind: "problem"; readonly problem: Problem | null }
  /** Linking began, or the list was read anew: what was touched goes where it belongs. */
  | { readonly kind: "settled" }
  | { readonly kind: "reset" };

/** What the list shows after something happened. */
export function look(state: BulkLook, event: LookEvent): BulkLook {
  switch (event.kind) {
    case "section":
      return { ...NEW_LOOK, section: event.section, text: state.text };
    case "text":
      return { ...state, text: event.text, shown: PAGE };
    case "more":
      return { ...state, shown: state.shown + PAGE };
    case "opened":
      return { ...state, opened: state.opened === event.id ? null : event.id };
    case "touched":
      return { ...state, touched: new Set(state.touched).add(event.id), problem: null };
    case "problem":
      return { ...state, problem: event.problem };
    case "settled":
      return { ...state, touched: new Set(), opened: null, problem: null };
    case "reset":
      return NEW_LOOK;
  }
}
