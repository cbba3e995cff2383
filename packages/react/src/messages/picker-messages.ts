import type { SuggestionMessages } from "./suggestion-messages.ts";

/** The reference picker, and what is missing in the three fields. */
export interface PickerMessages extends SuggestionMessages {
  readonly placeholder: string;
  readonly chooseConnectionFirst: string;
  /** Name of the list. */
  readonly list: string;
  readonly found: (p: { readonly count: number }) => string;
  /** Where the server does not say how many there are. */
  readonly foundAtLeast: (p: { readonly count: number }) => string;
  readonly searching: string;
  /** The next page is under way. */
  readonly more: string;
  /** `text` is what was searched for; empty where nothing was typed. */
  readonly nothing: (p: { readonly text: string }) => string;
  readonly offline: string;
  /** The search failed: what to do. */
  readonly searchAgain: string;
  /** `dossiers` is a list in words. */
  readonly linkedTo: (p: { readonly dossiers: string; readonly count: number }) => string;
  /** The client is no longer active in the package, and can be linked all the same. */
  readonly inactive: string;
  /** Empties the field. */
  readonly clear: string;
  /** Opens the list. */
  readonly show: string;
  readonly connectionMissing: string;
  readonly referenceMissing: string;
  readonly idMalformed: string;
  /** While a typed id is looked up. */
  readonly lookingUp: string;
  /** Whom a typed id means: name, number and town in `who`. */
  readonly means: (p: { readonly externalId: string; readonly who: string }) => string;
  /** The rows are from a list that was read `when`, in words, since the package does not answer now. */
  readonly kept: (p: { readonly when: string }) => string;
  /** The search failed; the rows are still those found for `text`, which may be empty. */
  readonly keptFor: (p: { readonly text: string }) => string;
  /** Said after a row that is chosen already. */
  readonly chosen: string;
  /** The active row, said aloud where a screen reader does not say it by itself. `count` is 0 where nobody knows how many there are. */
  readonly activeRow: (p: { readonly row: string; readonly place: string; readonly count: number }) => string;
}
