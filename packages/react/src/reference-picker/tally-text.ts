import type { Formats } from "../messages/formats.ts";
import type { PickerMessages } from "../messages/picker-messages.ts";
import type { SideField } from "../messages/suggestion-messages.ts";
import type { Looked, NextCandidate } from "./look-at.ts";

/** Fields as a list within a sentence. */
function fieldsText(fields: readonly SideField[], picker: PickerMessages, formats: Formats): string {
  return formats.list(fields.map((field) => picker.sidesInText[field]));
}

/** What agrees and what differs, in a line; empty where nothing can be compared. */
export function tallyText({ agree, differ }: Looked, picker: PickerMessages, formats: Formats): string {
  const parts = [
    differ.length === 0 ? "" : picker.differs({ fields: fieldsText(differ, picker, formats) }),
    agree.length === 0 ? "" : picker.agrees({ fields: fieldsText(agree, picker, formats) }),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Who comes next, and in what he differs. */
export function nextText({ candidate, differ }: NextCandidate, picker: PickerMessages, formats: Formats): string {
  const { name } = candidate.reference;
  return differ.length === 0
    ? picker.next({ name })
    : picker.nextDiffers({ name, fields: fieldsText(differ, picker, formats) });
}
