/** What is known where an error is told. Text that isn't known is null, and its sentence does without. */
export interface ErrorSituation {
  /** The connection's name. */
  readonly source: string | null;
  /** The day of the data that stay, in words: "21 november". */
  readonly keptFrom: string | null;
  readonly externalId: string | null;
  /** What a well-formed external id looks like. */
  readonly example: string | null;
  /** After how long trying again makes sense, in words. */
  readonly retryIn: string | null;
}

/** Nothing known. */
export const UNKNOWN_SITUATION: ErrorSituation = {
  source: null,
  keptFrom: null,
  externalId: null,
  example: null,
  retryIn: null,
};

/** An error in the user's words. */
export interface ErrorText {
  /** What happened: a title without a full stop. */
  readonly what: string;
  /** What it means for the data. */
  readonly data: string;
  /** The one thing to do next. */
  readonly next: string;
}

/** The sentences of one code. */
export type ErrorSentences = (situation: ErrorSituation) => ErrorText;
