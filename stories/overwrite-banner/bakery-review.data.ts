import type { OpenBar, OverwriteState, Problem, Question, ReviewAside, ReviewGroup } from "@adminsync/react";
import { EVERY_WORD, GROUPS, SUMMARY, UNREACHABLE } from "../testing/bakery.data.ts";

/** A bar or review with nothing wrong and nothing under way. */
export const OPEN: OpenBar = { summary: SUMMARY, applying: false, problem: null };

/** What doesn't count as a difference. */
export const ASIDE: ReviewAside = {
  cosmetic: [{ key: "phone", label: "Telefoon", text: "09/111.22.34 · 09 111 22 34" }],
  declined: [
    {
      key: "email",
      label: "E-mailadres",
      text: "info@bakkerij-peeters.example · AdminPulse: an@bakkerij-peeters.example",
      detail: "Els Maes, 3 november 2026 om 10:12. Reden: de klant wil post op het algemene adres",
    },
  ],
  cannotHold: [
    {
      key: "0",
      label: "Jan Peeters",
      text: "heeft meer dan één mandaat; dit sjabloon toont er één",
      detail: "Begin mandaat",
    },
  ],
  notSupplied: ["Aandelen", "Stemmen"],
};

/** What is asked before most of a template is overwritten. */
export const QUESTION: Question = {
  title: "9 gegevens uit AdminPulse overnemen?",
  points: [
    { text: "Dit overschrijft 9 van de 11 ingevulde gegevens van dit sjabloon.", refused: false },
    {
      text: "Ondernemingsnummer: er komt een ander nummer. Kijk na of het nog om dezelfde gaat.",
      refused: false,
    },
    { text: "Naam: staat in de notulen van de algemene vergadering van 12 mei", refused: false },
    { text: "Zetel wordt niet overgenomen: de akte van 2025 is ondertekend", refused: true },
  ],
  taken: 9,
};

/** Lines in every choice that can be made: taken, kept with a reason, a value of one's own, open. */
export const CHOSEN: readonly ReviewGroup[] = [
  {
    key: "company",
    title: "Onderneming",
    rows: [
      {
        key: "name",
        label: "Naam",
        template: { kind: "text", text: "Bakkerij Peeters" },
        source: { kind: "text", text: "Bakkerij Peeters & Dochters" },
        word: "changed-at-source",
        ticked: true,
        choice: "take",
        draft: "Bakkerij Peeters & Dochters",
      },
      {
        key: "registration",
        label: "Ondernemingsnummer",
        template: { kind: "text", text: "0999.123.457" },
        source: { kind: "text", text: "0997.011.233" },
        word: "conflict",
        ticked: false,
        choice: "open",
        draft: "0997.011.233",
      },
    ],
  },
  {
    key: "contact",
    title: "Contact",
    rows: [
      {
        key: "phone",
        label: "Telefoon",
        template: { kind: "text", text: "09 111 22 33" },
        source: { kind: "text", text: "09 111 22 34" },
        word: "changed-by-hand",
        ticked: false,
        choice: "keep",
        why: "nummer van de zaak",
        draft: "09 111 22 34",
      },
      {
        key: "email",
        label: "E-mailadres",
        template: { kind: "empty" },
        source: { kind: "text", text: "an@bakkerij-peeters.example" },
        word: "fill",
        ticked: true,
        choice: "edited",
        own: "info@bakkerij-peeters.example",
        draft: "an@bakkerij-peeters.example",
      },
    ],
  },
  ...GROUPS.slice(1).map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, choice: row.ticked ? ("take" as const) : ("open" as const) })),
  })),
];

/** The server does not answer. */
export const NO_SERVER: Problem = { ...UNREACHABLE, code: "SERVER_UNREACHABLE" };

/** A review of these lines. */
export function reviewing(
  groups: readonly ReviewGroup[],
  more: Partial<Extract<OverwriteState, { kind: "review" }>> = {},
): OverwriteState {
  return { kind: "review", ...OPEN, groups, ...more };
}

export { EVERY_WORD, GROUPS, SUMMARY };
