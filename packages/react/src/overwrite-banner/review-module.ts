import type { ComponentType } from "react";
import type { LiveReviewProps } from "./live-review.tsx";

/** What is loaded when a review is first opened. */
export interface ReviewModule {
  readonly LiveReview: ComponentType<LiveReviewProps>;
}

let loaded: ReviewModule | null = null;
let loading: Promise<ReviewModule> | null = null;

/** Loads what only a review needs: once, and again where that failed. */
export function loadReview(): Promise<ReviewModule> {
  loading ??= import("./live-review.tsx").then(
    (module) => {
      loaded = module;
      return module;
    },
    (thrown: unknown) => {
      loading = null;
      throw thrown;
    },
  );
  return loading;
}

/** What was loaded by now, if it was. */
export function loadedReview(): ReviewModule | null {
  return loaded;
}
