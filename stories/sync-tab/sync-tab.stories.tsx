import { SyncTabView } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { LINK, LONG_LINK, UNREACHABLE } from "../testing/bakery.data.ts";
import { tabHandlers } from "../testing/sync-tab-handlers.ts";

const meta: Meta<typeof SyncTabView> = { title: "SyncTab/States", component: SyncTabView, args: { on: tabHandlers } };

export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = { args: { state: { kind: "loading" } } };

export const Empty: Story = {
  args: { state: { kind: "empty" } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(args.on.onAdd).toHaveBeenCalledOnce();
  },
};

export const NoConnections: Story = { args: { state: { kind: "no-connections" } } };

export const Linked: Story = {
  args: { state: { kind: "linked", link: LINK, sync: { kind: "idle" }, problem: null, unlinking: "no" } },
  play: async ({ args, canvas, userEvent }) => {
    const more = canvas.getByRole("button", { name: /Bakkerij Peeters BV/ });
    await userEvent.click(more);
    await waitFor(() => expect(screen.getByRole("menuitem", { name: "Geschiedenis" })).toHaveFocus());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect(screen.getByRole("menuitem", { name: "Ontkoppelen" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(args.on.onUnlinkAsk).toHaveBeenCalledOnce());
    await expect(more).toHaveFocus();
  },
};

export const LinkedRunning: Story = {
  args: {
    state: {
      kind: "linked",
      link: LINK,
      sync: { kind: "running", seconds: 4, stop: "offered" },
      problem: null,
      unlinking: "no",
    },
  },
};

export const LinkedUpdated: Story = {
  args: {
    state: {
      kind: "linked",
      link: { ...LINK, pulledAt: "2026-11-24T08:44:50Z", changes: 0 },
      sync: { kind: "succeeded", at: "2026-11-24T08:44:50Z", changed: false },
      problem: null,
      unlinking: "no",
    },
  },
};

export const LinkedLongNames: Story = {
  args: {
    state: {
      kind: "linked",
      link: LONG_LINK,
      sync: { kind: "cancelled", at: "2026-11-24T08:41:00Z" },
      problem: null,
      unlinking: "no",
    },
  },
};

export const LinkedNeverPulled: Story = {
  args: {
    state: {
      kind: "linked",
      link: { ...LINK, pulledAt: null, changes: null },
      sync: { kind: "idle" },
      problem: null,
      unlinking: "no",
    },
  },
};

/** The package's server does not answer: it ends, says why, and what to do. */
export const ServerDoesNotAnswer: Story = {
  args: {
    state: {
      kind: "linked",
      link: LINK,
      sync: { kind: "stalled", at: "2026-11-24T08:41:00Z" },
      problem: UNREACHABLE,
      unlinking: "no",
    },
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Opnieuw proberen" }));
    await expect(args.on.onStep).toHaveBeenCalledWith("retry");
    await userEvent.click(canvas.getByRole("button", { name: "Details" }));
    await expect(canvas.getByText("9f3c-21b7-44d0")).toBeVisible();
  },
};

export const Unlinking: Story = {
  args: { state: { kind: "linked", link: LINK, sync: { kind: "idle" }, problem: null, unlinking: "asked" } },
  play: async ({ args, userEvent }) => {
    await waitFor(() => expect(screen.getByRole("dialog")).toBeVisible());
    await userEvent.keyboard("{Escape}");
    await expect(args.on.onUnlinkCancel).toHaveBeenCalledOnce();
  },
};

/** Waiting for the server: the question stays, and can't be answered twice. */
export const UnlinkingBusy: Story = {
  args: { state: { kind: "linked", link: LINK, sync: { kind: "idle" }, problem: null, unlinking: "busy" } },
};

export const Problem: Story = {
  args: {
    state: {
      kind: "error",
      problem: { code: "SERVER_UNREACHABLE", at: "2026-11-24T08:41:00Z", correlationId: null },
    },
  },
};

export const NoRights: Story = { args: { state: { kind: "no-rights", link: LINK } } };
export const NoRightsUnlinked: Story = { args: { state: { kind: "no-rights", link: null } } };
export const Offline: Story = { args: { state: { kind: "offline", link: LINK } } };
export const OfflineUnlinked: Story = { args: { state: { kind: "offline", link: null } } };
