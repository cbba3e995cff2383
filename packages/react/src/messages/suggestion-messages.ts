import type { RichText } from "./rich-text.ts";

/** What of a dossier and a client is laid side by side. */
export type SideField = "number" | "name" | "form" | "address";

/** How the two sides of a field relate. `only-dossier`: the package supplies nothing; `only-reference`: the dossier has nothing. */
export type SideMeaning = "same" | "spelled" | "converted" | "different" | "only-dossier" | "only-reference";

/** Who may be meant by a dossier, in the picker. `source` is the connection's name. */
export interface SuggestionMessages {
  /** Headings in the list: one suggestion that is sure, several, and all others. */
  readonly bestHeading: string;
  readonly suggestedHeading: string;
  readonly othersHeading: string;
  readonly suggesting: string;
  /** Suggesting failed; searching is not touched by it. */
  readonly suggestionsFailed: string;
  readonly noSuggestion: string;
  readonly best: (p: { readonly name: string }) => RichText;
  readonly possible: (p: { readonly count: number }) => string;
  readonly noneFits: (p: { readonly source: string }) => string;
  readonly saidNoneFits: (p: { readonly source: string }) => string;
  /** Who came nearest where none fits. */
  readonly nearest: string;
  /** A button beside a name, and what it is called. */
  readonly take: string;
  readonly takeNamed: (p: { readonly name: string }) => string;
  readonly compare: string;
  readonly compareHeading: string;
  readonly notThis: string;
  readonly noneOfThese: string;
  /** By which key a suggestion in the list is refused. */
  readonly rejectKey: string;
  readonly rejected: (p: { readonly name: string }) => string;
  readonly restore: string;
  /** A verdict could not be saved. */
  readonly notRemembered: string;
  readonly inDossier: string;
  /** Where the connection's name is not known. */
  readonly thePackage: string;
  /** Labels, and the same words within a sentence. */
  readonly sides: Readonly<Record<SideField, string>>;
  readonly sidesInText: Readonly<Record<SideField, string>>;
  readonly meanings: Readonly<Record<SideMeaning, string>>;
  /** `fields` is a list in words. */
  readonly agrees: (p: { readonly fields: string }) => string;
  readonly differs: (p: { readonly fields: string }) => string;
  readonly next: (p: { readonly name: string }) => string;
  readonly nextDiffers: (p: { readonly name: string; readonly fields: string }) => string;
}
