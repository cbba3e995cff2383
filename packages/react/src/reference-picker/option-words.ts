import type { DossierId } from "@adminsync/core/model";
import type { Formats } from "../messages/formats.ts";
import type { Messages } from "../messages/messages.ts";

/** What an option is told with. */
export interface OptionWords {
  readonly messages: Messages;
  readonly formats: Formats;
  /** The host's name for a dossier. */
  readonly dossierName: (dossierId: DossierId) => string;
}
