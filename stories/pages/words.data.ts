import type { Word } from "./words.tsx";

const source = "AdminPulse";

export const TAB_WORDS: readonly Word[] = [
  ["tab.heading", ({ tab }) => tab.heading],
  ["tab.connection", ({ tab }) => tab.connection],
  ["tab.reference", ({ tab }) => tab.reference],
  ["tab.externalId", ({ tab }) => tab.externalId],
  ["tab.add", ({ tab }) => tab.add],
  ["tab.save", ({ tab }) => tab.save],
  ["tab.changeAnyway", ({ tab }) => tab.changeAnyway],
  ["tab.unlink", ({ tab }) => tab.unlink],
];

export const ARROWS_WORDS: readonly Word[] = [
  ["arrows.start", ({ arrows }) => arrows.start],
  ["arrows.startAll", ({ arrows }) => arrows.startAll],
  ["arrows.running", ({ arrows }) => arrows.running({ seconds: 4 })],
  ["arrows.succeeded", ({ arrows }) => arrows.succeeded({ changed: true })],
  ["arrows.stalled", ({ arrows }) => arrows.stalled],
  ["arrows.failed", ({ arrows }) => arrows.failed],
];

export const BAR_WORDS: readonly Word[] = [
  ["bar.differs", ({ bar }) => bar.differs({ count: 4, source })],
  ["bar.useSource", ({ bar }) => bar.useSource({ source })],
  ["bar.look", ({ bar }) => bar.look],
  ["bar.keepMine", ({ bar }) => bar.keepMine],
  ["review.inTemplate", ({ review }) => review.inTemplate],
  ["review.inSource", ({ review }) => review.inSource({ source })],
  ["review.take", ({ review }) => review.take({ ticked: 4, total: 5 })],
  ["bar.taken", ({ bar }) => bar.taken({ taken: 4, total: 5 })],
  ["bar.undo", ({ bar }) => bar.undo],
];

export const FIELD_WORDS: readonly Word[] = [
  ["decide.from", ({ differences }) => differences.decide.from({ source, day: "3.11.2026" })],
  ["decide.ownSince", ({ differences }) => differences.decide.ownSince({ day: "3.11.2026" })],
];

export const PICKER_WORDS: readonly Word[] = [
  ["picker.placeholder", ({ picker }) => picker.placeholder],
  ["picker.chooseConnectionFirst", ({ picker }) => picker.chooseConnectionFirst],
  ["picker.referenceMissing", ({ picker }) => picker.referenceMissing],
  ["notLinkable.inactive", ({ notLinkable }) => notLinkable.inactive],
];
