import { OverwriteBannerView } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { GROUPS, NO_SERVER, OPEN, QUESTION, reviewing, SUMMARY } from "./bakery-review.data.ts";
import { notedHandlers } from "./handlers.ts";

const meta: Meta<typeof OverwriteBannerView> = {
  title: "OverwriteBanner/Bar",
  component: OverwriteBannerView,
  args: { on: notedHandlers(), state: { kind: "bar", ...OPEN } },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const Bar: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("region", { name: "4 gegevens verschillen van AdminPulse" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Gebruik de data uit AdminPulse" }));
    await expect(args.on.onUseSource).toHaveBeenCalledOnce();
  },
};

/** Opened: one line a difference. The other states of the review have a file of their own. */
export const Review: Story = {
  args: { state: reviewing(GROUPS) },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("button", { name: "Neem 3 van 4 over" })).toBeVisible();
    await userEvent.click(canvas.getByRole("checkbox", { name: "Aandelen van An Peeters overnemen" }));
    await expect(args.on.onTick).toHaveBeenCalledWith("an/shares", true);
  },
};

export const LongName: Story = {
  args: {
    state: {
      kind: "bar",
      ...OPEN,
      summary: { ...SUMMARY, source: "Centraal Dossierbeheer vestiging Sint-Niklaas", differences: 1, cosmetic: 0 },
    },
  },
};

/** The host keeps no decisions: the bar says so. */
export const NotRemembered: Story = {
  args: { state: { kind: "bar", ...OPEN, summary: { ...SUMMARY, remembered: false } } },
};

export const Applying: Story = { args: { state: { kind: "bar", ...OPEN, applying: true } } };

export const Trouble: Story = {
  args: { state: { kind: "bar", ...OPEN, problem: { ...NO_SERVER, code: "HOST_FAILED" } } },
};

/** Who may not decide sees what differs, and why nothing can be done about it. */
export const PeriodLocked: Story = {
  args: { state: { kind: "bar", ...OPEN, mayNot: "period-locked" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Deze periode is afgesloten/)).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /Gebruik/ })).toBeNull();
  },
};

export const NoRight: Story = { args: { state: { kind: "bar", ...OPEN, mayNot: "no-right" } } };

export const LookOnly: Story = { args: { readOnly: true } };

/** Asked once more: most of the template, a number that identifies, what depends on it, what the host refuses. */
export const Asked: Story = {
  args: { state: { kind: "bar", ...OPEN, question: QUESTION } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Ja, neem 9 over" }));
    await expect(args.on.onConfirm).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Terug" }));
    await expect(args.on.onBack).toHaveBeenCalledOnce();
  },
};

/** The host refuses all of it. */
export const AllRefused: Story = {
  args: {
    state: {
      kind: "bar",
      ...OPEN,
      question: {
        title: "Er blijft niets over om over te nemen.",
        points: [{ text: "De jaarrekening van 2025 is neergelegd", refused: true }],
        taken: 0,
      },
    },
  },
};

/** What it rests on could not be loaded: gently, and not yellow. */
export const Unknown: Story = {
  args: { state: { kind: "unknown", problem: NO_SERVER, busy: false } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Opnieuw proberen" }));
    await expect(args.on.onStep).toHaveBeenCalledWith("retry");
  },
};

/** The host has the values; only the decision is not saved yet. */
export const Unsaved: Story = { args: { state: { kind: "unsaved", problem: NO_SERVER, busy: false } } };

export const Done: Story = {
  args: { state: { kind: "done", outcome: { taken: 3, total: 4 }, undo: "offered", left: 1 } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Ongedaan maken" }));
    await expect(args.on.onUndo).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Bekijk 1 ander verschil" }));
    await expect(args.on.onLook).toHaveBeenCalledOnce();
  },
};

export const Kept: Story = { args: { state: { kind: "done", outcome: { taken: 0, total: 4 }, undo: "offered" } } };

export const Undoing: Story = { args: { state: { kind: "done", outcome: { taken: 4, total: 4 }, undo: "busy" } } };

export const UndoFailed: Story = {
  args: { state: { kind: "done", outcome: { taken: 4, total: 4 }, undo: "offered", problem: NO_SERVER } },
};

/** The fields were changed since: there is no way back any more, and it says so. */
export const UndoGone: Story = { args: { state: { kind: "done", outcome: { taken: 4, total: 4 }, undo: "gone" } } };

export const Undone: Story = { args: { state: { kind: "undone" } } };

export const NothingDiffers: Story = { args: { state: { kind: "none" } } };
