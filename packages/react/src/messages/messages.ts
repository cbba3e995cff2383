import type { ErrorCode } from "@adminsync/core/errors";
import type { NotLinkableReason } from "@adminsync/core/model";
import type { BulkMessages } from "./bulk-messages.ts";
import type { ConnectionMessages } from "./connection-messages.ts";
import type { DifferenceMessages } from "./difference-messages.ts";
import type { DifferenceWord } from "./difference-word.ts";
import type { ErrorSentences } from "./error-text.ts";
import type { MatchMessages } from "./match-messages.ts";
import type { NextStep } from "./next-step.ts";
import type { PickerMessages } from "./picker-messages.ts";
import type { RichText } from "./rich-text.ts";

/** Words that every widget uses. */
export interface CommonMessages {
  readonly cancel: string;
  readonly close: string;
  readonly choose: string;
  readonly details: string;
  readonly copyDetails: string;
  readonly copied: string;
  readonly moreActions: (p: { readonly of: string }) => string;
  readonly loading: string;
  readonly errorCode: string;
  readonly reportNumber: string;
  readonly moment: string;
}

/** How a moment is said where `Intl` has no words for it. */
export interface TimeMessages {
  readonly justNow: string;
  /** Between midnight and six of today. */
  readonly lastNight: (p: { readonly time: string }) => string;
  readonly onDay: (p: { readonly day: string; readonly time: string }) => string;
  readonly never: string;
}

/** The sync arrows: a button, and the outcome beside it. */
export interface ArrowsMessages {
  readonly start: string;
  /** For the arrows of a whole dossier: bookkeeping and administration. */
  readonly startAll: string;
  readonly running: (p: { readonly seconds: number }) => string;
  readonly started: string;
  readonly stop: string;
  readonly stopping: string;
  readonly succeeded: (p: { readonly changed: boolean }) => string;
  readonly failed: string;
  readonly stalled: string;
  readonly cancelled: string;
}

/** The tab 'Sync' of a dossier. */
export interface TabMessages {
  readonly heading: string;
  readonly rhythm: string;
  readonly empty: string;
  readonly add: string;
  readonly noConnections: string;
  readonly noRights: string;
  readonly noRightsUnlinked: string;
  readonly offline: string;
  readonly connection: string;
  readonly connectionHelp: string;
  readonly reference: string;
  readonly referenceHelp: string;
  readonly bestSuggestion: string;
  readonly externalId: string;
  readonly externalIdEmpty: string;
  readonly externalIdFilled: string;
  readonly externalIdWarning: string;
  readonly changeAnyway: string;
  readonly keepCurrent: (p: { readonly externalId: string }) => string;
  readonly save: string;
  readonly saving: string;
  readonly linkedTo: (p: { readonly source: string }) => string;
  readonly neverPulled: string;
  readonly changes: (p: { readonly count: number }) => string;
  readonly history: string;
  readonly change: string;
  readonly unlink: string;
  readonly unlinkTitle: (p: { readonly reference: string }) => string;
  readonly unlinkMeaning: string;
  readonly enterpriseNumber: string;
}

/** What saving a link will do, in words. */
export interface PlanMessages {
  readonly heading: string;
  readonly planning: string;
  readonly renewed: string;
  readonly rename: (p: { readonly from: string; readonly to: string }) => RichText;
  readonly keepsName: (p: { readonly name: string }) => RichText;
  /** `things` is a list in words, made with the four below; `count` tells how many things it names. */
  readonly pulls: (p: { readonly things: string; readonly count: number }) => string;
  readonly pullsNothing: string;
  readonly name: string;
  readonly address: string;
  readonly directors: (p: { readonly count: number }) => string;
  readonly shareholders: (p: { readonly count: number }) => string;
  readonly templatesStay: string;
  readonly alreadyLinked: (p: { readonly dossier: string }) => RichText;
  readonly replacesLink: (p: { readonly reference: string; readonly source: string }) => RichText;
  readonly numberDiffers: (p: { readonly dossier: string; readonly reference: string }) => RichText;
}

/** The yellow bar. `source` is the connection's name everywhere. */
export interface BarMessages {
  readonly differs: (p: { readonly count: number; readonly source: string }) => string;
  readonly pulledOn: (p: { readonly when: string }) => string;
  readonly cosmetic: (p: { readonly count: number }) => string;
  readonly useSource: (p: { readonly source: string }) => string;
  readonly look: string;
  readonly keepMine: string;
  readonly applying: string;
  readonly notRemembered: string;
  readonly taken: (p: { readonly taken: number; readonly total: number }) => string;
  readonly kept: (p: { readonly count: number }) => string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: string;
}

/** The review, one decision a line. */
export interface ReviewMessages {
  readonly caption: (p: { readonly source: string }) => string;
  readonly field: string;
  readonly inTemplate: string;
  readonly inSource: (p: { readonly source: string }) => string;
  readonly what: string;
  readonly tickAll: string;
  readonly tick: (p: { readonly field: string; readonly group: string }) => string;
  readonly emptyValue: string;
  readonly rowNotInTemplate: string;
  readonly rowNotInSource: (p: { readonly source: string }) => string;
  readonly take: (p: { readonly ticked: number; readonly total: number }) => string;
  readonly takeNone: string;
  readonly words: Readonly<Record<DifferenceWord, string>>;
  readonly keyNext: string;
  readonly keyTick: string;
  readonly keyTake: string;
  readonly keyUndo: string;
}

/**
 * Every text of the widgets in one language: a key that is missing is a type error. Text with parameters is a function; counts go through
 * `Intl.PluralRules`. Hosts override single keys through `MessageOverrides`.
 */
export interface Messages {
  readonly common: CommonMessages;
  readonly time: TimeMessages;
  readonly arrows: ArrowsMessages;
  readonly tab: TabMessages;
  readonly plan: PlanMessages;
  readonly bar: BarMessages;
  readonly review: ReviewMessages;
  readonly differences: DifferenceMessages;
  readonly picker: PickerMessages;
  readonly match: MatchMessages;
  readonly bulk: BulkMessages;
  readonly connections: ConnectionMessages;
  readonly notLinkable: Readonly<Record<NotLinkableReason, string>>;
  readonly steps: Readonly<Record<NextStep, string>>;
  readonly errors: Readonly<Record<ErrorCode, ErrorSentences>>;
}
