import type { StoryName } from "../testing/story-states.data.ts";

/** How a row of the table is tried. */
export interface KeyTrial {
  readonly story: StoryName;
  /** What has the focus first. */
  readonly from: string;
  /** What is pressed, as user-event writes it. */
  readonly press: string;
  /** What has the focus afterwards, or is to be seen, or is gone. */
  readonly ends: { readonly focus: string } | { readonly seen: string } | { readonly gone: string };
}

/** One row of a keyboard map. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly where: string;
  readonly does: string;
  readonly trial: KeyTrial;
}

export type Keyboard = "banner" | "menu" | "dialog" | "picker";

const review = (from: string, press: string, ends: KeyTrial["ends"]): KeyTrial => ({
  story: "OverwriteBanner/Review#EveryChoice",
  from,
  press,
  ends,
});
const nthTick = (at: number): string => `[data-part=review-row] [data-row-tick] >> ${at}`;
const MORE = "[data-part=sync-tab] [aria-haspopup=menu]";
const menu = (press: string, ends: KeyTrial["ends"]): KeyTrial => ({
  story: "SyncTab/States#Linked",
  from: MORE,
  press,
  ends,
});
const FIELD = "input[role=combobox]";
const picker = (press: string, ends: KeyTrial["ends"]): KeyTrial => ({
  story: "ReferencePicker/States#Many",
  from: FIELD,
  press,
  ends,
});
const dialog = (press: string, ends: KeyTrial["ends"]): KeyTrial => ({
  story: "UI/Parts#RadixDialog",
  from: "[data-part=button]",
  press,
  ends,
});

/** The keyboard maps, once: pages show them, a test tries them. */
export const KEYS: Readonly<Record<Keyboard, readonly KeyRow[]>> = {
  banner: [
    {
      keys: ["J", "↓"],
      where: "in the review",
      does: "the next line",
      trial: review(nthTick(0), "j", { focus: nthTick(1) }),
    },
    {
      keys: ["K", "↑"],
      where: "in the review",
      does: "the line before",
      trial: review(nthTick(1), "k", { focus: nthTick(0) }),
    },
    {
      keys: ["E"],
      where: "on a line",
      does: "a value of your own",
      trial: review(nthTick(0), "e", { seen: "[data-part=line-editor] input" }),
    },
    {
      keys: ["Escape"],
      where: "in that field",
      does: "leaves it as it was, back on the line",
      trial: review(nthTick(0), "e{Escape}", { gone: "[data-part=line-editor]" }),
    },
    {
      keys: ["Tab"],
      where: "everywhere",
      does: "through every control, as always",
      trial: review(nthTick(0), "{Tab}", { focus: "[data-row-keep] >> 0" }),
    },
  ],
  menu: [
    {
      keys: ["Enter", "Space"],
      where: "on the button",
      does: "opens the menu, on its first item",
      trial: menu("{Enter}", { focus: "[role=menuitem] >> 0" }),
    },
    {
      keys: ["↓", "↑"],
      where: "in the menu",
      does: "the next or the last item, round and round",
      trial: menu("{Enter}{ArrowDown}", { focus: "[role=menuitem] >> 1" }),
    },
    {
      keys: ["Home", "End"],
      where: "in the menu",
      does: "the first or the last item",
      trial: menu("{Enter}{End}", { focus: "[role=menuitem] >> 2" }),
    },
    {
      keys: ["Escape"],
      where: "in the menu",
      does: "closes it, back on the button",
      trial: menu("{Enter}{Escape}", { focus: MORE }),
    },
  ],
  dialog: [
    {
      keys: ["Enter"],
      where: "on what opens it",
      does: "opens it, and moves the focus in",
      trial: dialog("{Enter}", { seen: "[role=dialog]" }),
    },
    {
      keys: ["Escape"],
      where: "in the dialog",
      does: "closes it, back on what opened it",
      trial: dialog("{Enter}{Escape}", { gone: "[role=dialog]" }),
    },
  ],
  picker: [
    {
      keys: ["↓"],
      where: "in the field",
      does: "opens the list; then the next row",
      trial: picker("{ArrowDown}", { seen: "[role=listbox]" }),
    },
    {
      keys: ["Enter"],
      where: "on a row",
      does: "picks it; without a row it is the form's",
      trial: picker("{ArrowDown}{ArrowDown}{Enter}", { gone: "[role=listbox]" }),
    },
    {
      keys: ["Escape"],
      where: "in the field",
      does: "closes the list; once more empties the field",
      trial: picker("{ArrowDown}{Escape}", { gone: "[role=listbox]" }),
    },
    {
      keys: ["Page Down", "Page Up"],
      where: "in the list",
      does: "a page further or back",
      trial: picker("{ArrowDown}{PageDown}", { seen: "[role=option]" }),
    },
    {
      keys: ["Ctrl Home", "Ctrl End"],
      where: "in the list",
      does: "the first or the last row; Home and End stay with the caret",
      trial: picker("{ArrowDown}{Control>}{End}{/Control}", { seen: "[role=option]" }),
    },
    {
      keys: ["Tab"],
      where: "in the field",
      does: "goes on, picks nothing",
      trial: picker("{ArrowDown}{Tab}", { gone: "[role=listbox]" }),
    },
  ],
};
