import { OverwriteBannerView } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { ASIDE, CHOSEN, EVERY_WORD, GROUPS, QUESTION, reviewing } from "./bakery-review.data.ts";
import { notedHandlers } from "./handlers.ts";

const meta: Meta<typeof OverwriteBannerView> = {
  title: "OverwriteBanner/Review",
  component: OverwriteBannerView,
  args: { on: notedHandlers(), state: reviewing(GROUPS) },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const EveryWord: Story = { args: { state: reviewing(EVERY_WORD) } };

/** Taken, kept with a reason, a value of one's own, and left open. */
export const EveryChoice: Story = {
  args: { state: reviewing(CHOSEN, { aside: ASIDE }) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Laat open: Telefoon van Contact" }));
    await expect(args.on.onKeepLine).toHaveBeenCalledWith("phone", false);
    await userEvent.click(canvas.getByRole("button", { name: "Behoud: Naam van Onderneming" }));
    await expect(args.on.onKeepLine).toHaveBeenCalledWith("name", true);
  },
};

/** A value of one's own is typed in the line. */
export const Editing: Story = {
  args: { state: reviewing(CHOSEN) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Pas aan: Naam van Onderneming" }));
    const field = canvas.getByRole("textbox", { name: "Uw waarde voor Naam" });
    await expect(field).toHaveFocus();
    await userEvent.keyboard("jx");
    await expect(field).toHaveValue("jx");
    await userEvent.keyboard("{Enter}");
    await expect(args.on.onOwnValue).toHaveBeenCalledWith("name", "jx");
    await expect(canvas.getByRole("checkbox", { name: "Naam van Onderneming overnemen" })).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "Pas aan: Telefoon van Contact" }));
  },
};

/** What was typed can't be read as what the field holds. */
export const Unreadable: Story = {
  args: { on: { ...notedHandlers(), onOwnValue: () => false }, state: reviewing(CHOSEN) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Pas aan: Ondernemingsnummer van Onderneming" }));
    await userEvent.keyboard("twaalf{Enter}");
    await expect(canvas.getByRole("alert")).toHaveTextContent("Dit is geen geldige waarde voor Ondernemingsnummer.");
    await expect(canvas.getByRole("textbox", { name: /Uw waarde/ })).toHaveValue("twaalf");
  },
};

/** Folded away: other spellings, what was kept before, by whom and why, what doesn't fit, what is not supplied. */
export const Aside: Story = {
  args: { state: reviewing(GROUPS, { aside: ASIDE }) },
  play: async ({ canvas, userEvent }) => {
    for (const name of [
      "1 gegeven past niet in dit sjabloon",
      "1 eerder behouden",
      "1 alleen anders geschreven",
      "AdminPulse levert 2 gegevens niet",
    ]) {
      await userEvent.click(canvas.getByRole("button", { name }));
    }
    await expect(canvas.getByText(/Reden: de klant wil post/)).toBeVisible();
  },
};

export const NothingTicked: Story = {
  args: {
    state: reviewing(GROUPS.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, ticked: false })) }))),
  },
};

export const Applying: Story = { args: { state: reviewing(GROUPS, { applying: true }) } };

/** The record or the template moved while the review was open: it says so, and nothing that was chosen is lost. */
export const Stale: Story = {
  args: { state: reviewing(CHOSEN, { problem: { code: "PLAN_STALE", at: null, correlationId: null } }) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Nieuw plan bekijken" }));
    await expect(args.on.onStep).toHaveBeenCalledWith("see-new-plan");
  },
};

/** The login has gone: what was chosen stays, and goes on once the user is back. */
export const LoginGone: Story = {
  args: {
    state: reviewing(CHOSEN, {
      applying: true,
      problem: { code: "UNAUTHENTICATED", at: null, correlationId: null },
    }),
  },
};

export const Asked: Story = {
  args: { state: reviewing(CHOSEN, { question: QUESTION }) },
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole("checkbox", { name: "Naam van Onderneming overnemen" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.on.onConfirm).toHaveBeenCalledOnce();
    await expect(args.on.onTake).not.toHaveBeenCalled();
  },
};

export const PeriodLocked: Story = { args: { state: reviewing(GROUPS, { mayNot: "period-locked", aside: ASIDE }) } };

export const InDialog: Story = {
  args: { review: "dialog", state: reviewing(CHOSEN, { aside: ASIDE }) },
  play: async ({ args, userEvent }) => {
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => expect(dialog).toBeVisible());
    await userEvent.click(screen.getByRole("button", { name: "Pas aan: Naam van Onderneming" }));
    await userEvent.keyboard("{Escape}");
    await expect(args.on.onClose).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    await expect(args.on.onClose).toHaveBeenCalledOnce();
  },
};
