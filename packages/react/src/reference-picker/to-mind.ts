import type { Reference } from "@adminsync/core/model";
import type { OptionWords } from "./option-words.ts";

/** What to mind before a client is chosen: why it can't be linked, that it is no longer active, which dossiers have it already. */
export function toMind(reference: Reference, { messages, formats, dossierName }: OptionWords): readonly string[] {
  const { active, linkable, linkedTo } = reference;
  if (linkable !== true) return [messages.notLinkable[linkable.reason]];
  const dossiers = formats.list(linkedTo.map(dossierName));
  return [
    ...(active ? [] : [messages.picker.inactive]),
    ...(linkedTo.length === 0 ? [] : [messages.picker.linkedTo({ dossiers, count: linkedTo.length })]),
  ];
}
