import type { DossierId, Reference } from "@adminsync/core/model";
import type { Formats } from "../messages/formats.ts";
import type { Messages } from "../messages/messages.ts";
import { referenceDetail } from "../sync-tab/reference-option.ts";

/** What an option is told with. */
export interface OptionWords {
  readonly messages: Messages;
  readonly formats: Formats;
  /** The host's name for a dossier. */
  readonly dossierName: (dossierId: DossierId) => string;
}

/** The second line of an option: number, town and legal form, and what to mind; or why it can't be linked. */
export function optionFacts(reference: Reference, { messages, formats, dossierName }: OptionWords): string {
  const { active, linkable, linkedTo } = reference;
  if (linkable !== true) return messages.notLinkable[linkable.reason];
  const dossiers = formats.list(linkedTo.map(dossierName));
  return [
    referenceDetail(reference),
    active ? "" : messages.picker.inactive,
    linkedTo.length === 0 ? "" : messages.picker.linkedTo({ dossiers, count: linkedTo.length }),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}
