import { SyncArrowsView } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";

const meta: Meta<typeof SyncArrowsView> = {
  title: "SyncArrows",
  component: SyncArrowsView,
  args: { state: { kind: "idle" }, onStart: fn(), onStop: fn() },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(args.onStart).toHaveBeenCalledOnce();
  },
};

export const Running: Story = {
  args: { state: { kind: "running", seconds: 4, stop: "offered" } },
  play: async ({ args, canvas, userEvent }) => {
    const [start, stop] = canvas.getAllByRole("button");
    if (start === undefined || stop === undefined) throw new Error("two buttons were expected");
    await userEvent.click(start);
    await expect(args.onStart).not.toHaveBeenCalled();
    await userEvent.click(stop);
    await expect(args.onStop).toHaveBeenCalledOnce();
  },
};

export const Stopping: Story = { args: { state: { kind: "running", seconds: 38, stop: "asked" } } };

export const Changed: Story = { args: { state: { kind: "succeeded", at: "2026-11-24T08:40:00Z", changed: true } } };

export const NothingChanged: Story = {
  args: { state: { kind: "succeeded", at: "2026-11-24T08:44:40Z", changed: false } },
};

export const Failed: Story = { args: { state: { kind: "failed", at: "2026-11-24T08:41:00Z" } } };

export const Stalled: Story = { args: { state: { kind: "stalled", at: "2026-11-23T15:40:00Z" } } };

/** Why it stopped, what stays, and the way out stand there. */
export const StalledWithCause: Story = {
  args: {
    state: { kind: "stalled", at: "2026-11-23T15:40:00Z" },
    problem: { code: "PACKAGE_SILENT", at: "2026-11-23T15:40:00Z", correlationId: "c-4711" },
    onStep: fn(),
  },
};

export const Cancelled: Story = { args: { state: { kind: "cancelled", at: "2026-11-24T08:41:00Z" } } };

/** The arrows of the whole dossier. */
export const BookkeepingToo: Story = { args: { label: "Boekhouding en administratie bijwerken" } };
