/** What a package answered. `json` is null where an answer has no body, and where the body of a 4xx is not JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/** How one attempt ended. `cut`: the body broke off · `unreadable`: whole, but not what was asked for, so that asking again is no use. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: HttpAnswer }
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number | null }
  | { readonly kind: "unavailable"; readonly retryAfterMs: number | null }
  | { readonly kind: "silent" }
  | { readonly kind: "unreachable"; readonly cause: unknown }
  | { readonly kind: "broken-off"; readonly cause: unknown }
  | { readonly kind: "cut"; readonly cause: unknown }
  | { readonly kind: "unreadable"; readonly problem: string }
  | { readonly kind: "cancelled" };
