declare const brand: unique symbol;

/** Text that was checked to be an id of one kind; two kinds never mix. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** One accounting firm: the tenant. */
export type FirmId = Id<"FirmId">;
/** A user of the host app. */
export type UserId = Id<"UserId">;
/** One client file in the host app. */
export type DossierId = Id<"DossierId">;
/** An administration package that a connector speaks to, such as `adminpulse`. */
export type PackageId = Id<"PackageId">;
/** A firm's working access to one package. */
export type ConnectionId = Id<"ConnectionId">;
/** The package's own key of one reference. */
export type ExternalId = Id<"ExternalId">;
/** One attempt to pull a record. */
export type RunId = Id<"RunId">;
/** One pulled record at one moment. */
export type SnapshotId = Id<"SnapshotId">;
/** Choices that a user made together, and undoes together. */
export type DecisionBatchId = Id<"DecisionBatchId">;
/** One choice of a user about one difference. */
export type DecisionId = Id<"DecisionId">;
/** Which binding a decision was made under. */
export type BindingId = Id<"BindingId">;
/** The host's name for one instance of a template, usually a period. */
export type Scope = Id<"Scope">;

/** What every id looks like: 1 to 200 characters, no control characters, no space at either end; not `.` or `..`, which a URL would take for a folder. */
export const ID_PATTERN: RegExp = /^(?!\s|\.{1,2}$)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,200}(?<!\s)$/u;

function parse<Kind extends string>(text: string): Id<Kind> | null {
  return ID_PATTERN.test(text) ? (text as Id<Kind>) : null;
}

/** Each answers the branded id, or null where the text is empty, over 200 characters, padded or has control characters. */
export const parseFirmId = (text: string): FirmId | null => parse<"FirmId">(text);
export const parseUserId = (text: string): UserId | null => parse<"UserId">(text);
export const parseDossierId = (text: string): DossierId | null => parse<"DossierId">(text);
export const parsePackageId = (text: string): PackageId | null => parse<"PackageId">(text);
export const parseConnectionId = (text: string): ConnectionId | null => parse<"ConnectionId">(text);
export const parseExternalId = (text: string): ExternalId | null => parse<"ExternalId">(text);
export const parseRunId = (text: string): RunId | null => parse<"RunId">(text);
export const parseSnapshotId = (text: string): SnapshotId | null => parse<"SnapshotId">(text);
export const parseDecisionId = (text: string): DecisionId | null => parse<"DecisionId">(text);
export const parseDecisionBatchId = (text: string): DecisionBatchId | null => parse<"DecisionBatchId">(text);
export const parseBindingId = (text: string): BindingId | null => parse<"BindingId">(text);
export const parseScope = (text: string): Scope | null => parse<"Scope">(text);
