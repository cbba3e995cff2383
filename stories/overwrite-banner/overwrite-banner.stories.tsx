import { OverwriteBannerView } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { EVERY_WORD, GROUPS, SUMMARY, UNREACHABLE } from "../testing/bakery.data.ts";

const meta: Meta<typeof OverwriteBannerView> = {
  title: "OverwriteBanner/States",
  component: OverwriteBannerView,
  args: {
    on: {
      onUseSource: fn(),
      onLook: fn(),
      onClose: fn(),
      onUndo: fn(),
      onDismiss: fn(),
      onStep: fn(),
      onTick: fn(),
      onTickAll: fn(),
      onTake: fn(),
      onKeep: fn(),
    },
    state: { kind: "bar", summary: SUMMARY, applying: false, problem: null },
  },
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

export const BarLongName: Story = {
  args: {
    state: {
      kind: "bar",
      summary: { ...SUMMARY, source: "Centraal Dossierbeheer vestiging Sint-Niklaas", differences: 1, cosmetic: 0 },
      applying: false,
      problem: null,
    },
  },
};

/** The host keeps no decisions: the bar says so. */
export const BarNotRemembered: Story = {
  args: { state: { kind: "bar", summary: { ...SUMMARY, remembered: false }, applying: false, problem: null } },
};

export const BarApplying: Story = {
  args: { state: { kind: "bar", summary: SUMMARY, applying: true, problem: null } },
};

export const BarProblem: Story = {
  args: {
    state: {
      kind: "bar",
      summary: SUMMARY,
      applying: false,
      problem: { ...UNREACHABLE, code: "HOST_FAILED" },
    },
  },
};

export const Review: Story = {
  args: { state: { kind: "review", summary: SUMMARY, groups: GROUPS, applying: false, problem: null } },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("button", { name: "Neem 3 van 4 over" })).toBeVisible();
    await userEvent.click(canvas.getByRole("checkbox", { name: "Aandelen van An Peeters overnemen" }));
    await expect(args.on.onTick).toHaveBeenCalledWith("an/shares", true);
  },
};

export const ReviewEveryWord: Story = {
  args: { state: { kind: "review", summary: SUMMARY, groups: EVERY_WORD, applying: false, problem: null } },
};

export const ReviewNothingTicked: Story = {
  args: {
    state: {
      kind: "review",
      summary: SUMMARY,
      groups: GROUPS.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, ticked: false })) })),
      applying: false,
      problem: null,
    },
  },
};

export const Done: Story = {
  args: { state: { kind: "done", outcome: { taken: 3, total: 4 }, undo: "offered" } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Ongedaan maken" }));
    await expect(args.on.onUndo).toHaveBeenCalledOnce();
  },
};

export const Kept: Story = { args: { state: { kind: "done", outcome: { taken: 0, total: 4 }, undo: "offered" } } };

export const Undoing: Story = { args: { state: { kind: "done", outcome: { taken: 4, total: 4 }, undo: "busy" } } };

export const Undone: Story = { args: { state: { kind: "undone" } } };

export const NothingDiffers: Story = { args: { state: { kind: "none" } } };
