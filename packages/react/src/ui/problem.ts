import type { ErrorCode } from "@adminsync/core/errors";
import { UNKNOWN_SITUATION, type ErrorSituation, type ErrorText } from "../messages/error-text.ts";
import type { Formats, Moment } from "../messages/formats.ts";
import type { Messages } from "../messages/messages.ts";

/** An error as a widget shows it: a code and data. The words are the view's. */
export interface Problem {
  readonly code: ErrorCode;
  readonly at: Moment | null;
  readonly correlationId: string | null;
  /** When the data were pulled that stay. */
  readonly keptAt?: Moment | null;
  /** After how long trying again makes sense, in seconds. */
  readonly retryAfter?: number | null;
  /** What is known around it, in words; left out, its sentences do without. Stands above `keptAt` and `retryAfter`. */
  readonly situation?: Partial<ErrorSituation>;
}

/** What to say of it. */
export function problemText(
  { code, keptAt = null, retryAfter = null, situation }: Problem,
  { messages, formats }: { readonly messages: Pick<Messages, "errors">; readonly formats: Formats },
): ErrorText {
  return messages.errors[code]({
    ...UNKNOWN_SITUATION,
    keptFrom: keptAt === null ? null : formats.day(keptAt),
    retryIn: retryAfter === null ? null : formats.duration(retryAfter),
    ...situation,
  });
}
