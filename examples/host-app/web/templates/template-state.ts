import type { Trouble } from "../api/call.ts";

/** Values as the server has them, and the tag that stands for them. */
export interface Stored<Values> {
  readonly values: Values;
  readonly tag: string;
}

/** A template as its page has it. `theirs` is what somebody else saved meanwhile. */
export type TemplateState<Values> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | {
      readonly kind: "open";
      readonly draft: Values;
      readonly stored: Stored<Values>;
      readonly saving: "no" | "busy" | "failed";
      readonly theirs: Stored<Values> | null;
    };

export type TemplateEvent<Values> =
  | { readonly kind: "left" }
  | { readonly kind: "loaded"; readonly stored: Stored<Values> }
  | { readonly kind: "not-loaded"; readonly trouble: Trouble }
  | { readonly kind: "edited"; readonly draft: Values }
  | { readonly kind: "saves" }
  | { readonly kind: "saved"; readonly stored: Stored<Values> }
  | { readonly kind: "not-saved" }
  | { readonly kind: "overtaken"; readonly theirs: Stored<Values> }
  | { readonly kind: "took-theirs" }
  | { readonly kind: "kept-mine" };

/** Whether something was filled in that is not saved. */
export function isUnsaved<Values>(state: TemplateState<Values>): boolean {
  return state.kind === "open" && state.draft !== state.stored.values;
}

export function templateAfter<Values>(
  state: TemplateState<Values>,
  event: TemplateEvent<Values>,
): TemplateState<Values> {
  if (event.kind === "left") return { kind: "loading" };
  if (event.kind === "loaded") {
    const unsaved = isUnsaved(state);
    if (unsaved) return state;
    return { kind: "open", draft: event.stored.values, stored: event.stored, saving: "no", theirs: null };
  }
  if (event.kind === "not-loaded") return state.kind === "open" ? state : { kind: "failed", trouble: event.trouble };
  if (state.kind !== "open") return state;
  switch (event.kind) {
    case "edited":
      return { ...state, draft: event.draft };
    case "saves":
      return { ...state, saving: "busy" };
    case "saved":
      return { ...state, stored: event.stored, saving: "no", theirs: null };
    case "not-saved":
      return { ...state, saving: "failed" };
    case "overtaken":
      return { ...state, saving: "failed", theirs: event.theirs };
    case "took-theirs":
      return state.theirs === null
        ? state
        : { ...state, draft: state.theirs.values, stored: state.theirs, saving: "no", theirs: null };
    case "kept-mine":
      return state.theirs === null ? state : { ...state, stored: state.theirs, saving: "no", theirs: null };
  }
}
