import type { Messages } from "./messages.ts";

/**
 * A language that widgets can speak. `nl`, `fr`, `de` and `en` are ours; a host may write another: a key that is missing doesn't type-check.
 */
export interface Language {
  /** The language alone, by ISO 639: `fr`. */
  readonly code: string;
  /** How dates and numbers are written where a host names the language without a country: `fr-BE`. */
  readonly tag: string;
  readonly messages: Messages;
}
