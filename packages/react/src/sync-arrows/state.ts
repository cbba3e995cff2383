import type { Moment } from "../messages/formats.ts";

/** What the arrows of a dossier show. An outcome stays readable until the next run. */
export type SyncArrowsState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      /** Whole seconds since the user pressed, or since the run was heard of. */
      readonly seconds: number;
      readonly stop: "offered" | "asked" | "not-offered";
    }
  | { readonly kind: "succeeded"; readonly at: Moment; readonly changed: boolean }
  | { readonly kind: "failed"; readonly at: Moment }
  | { readonly kind: "stalled"; readonly at: Moment }
  | { readonly kind: "cancelled"; readonly at: Moment };
