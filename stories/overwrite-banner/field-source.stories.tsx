import { FieldSource } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";

const AT = "2026-11-03T09:12:00Z";

const meta: Meta<typeof FieldSource> = {
  title: "OverwriteBanner/FieldSource",
  component: FieldSource,
  args: { of: { kind: "source", source: "AdminPulse", at: AT } },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const FromTheSource: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByTitle("Zoals in AdminPulse op 3 november 2026 om 10:12")).toBeVisible();
  },
};

export const OfOnesOwn: Story = { args: { of: { kind: "own", source: "AdminPulse", at: AT } } };

export const NothingToTell: Story = { args: { of: null } };
