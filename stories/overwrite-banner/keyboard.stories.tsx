import { OverwriteBannerView, type LineChoice, type OverwriteState, type ReviewRow } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ReactElement } from "react";
import { expect, waitFor } from "storybook/test";
import { GROUPS, SUMMARY } from "../testing/bakery.data.ts";

type Shown = "none" | "bar" | "review" | "done" | "undone";

/** A whole review held in a few lines of state, as a host's container would feed it. */
function Playable(): ReactElement {
  const [groups, setGroups] = useState(() =>
    GROUPS.map((group) => ({ ...group, rows: group.rows.map((row): ReviewRow => ({ ...row, draft: "250" })) })),
  );
  const [kind, setKind] = useState<Shown>("bar");
  const choose = (asked: string | null, choice: LineChoice, more: Partial<ReviewRow> = {}): void =>
    setGroups(
      groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) =>
          asked === null || row.key === asked
            ? { ...row, ...more, choice, ticked: choice === "take" || choice === "edited" }
            : row,
        ),
      })),
    );
  const rows = groups.flatMap((group) => group.rows);
  const outcome = { taken: rows.filter((row) => row.ticked).length, total: rows.length };
  const open = { summary: SUMMARY, applying: false, problem: null };
  const states: Readonly<Record<Shown, OverwriteState>> = {
    none: { kind: "none" },
    bar: { kind: "bar", ...open },
    review: { kind: "review", groups, ...open },
    done: { kind: "done", outcome, undo: "offered" },
    undone: { kind: "undone" },
  };
  return (
    <OverwriteBannerView
      state={states[kind]}
      on={{
        onUseSource: () => setKind("done"),
        onLook: () => setKind("review"),
        onClose: () => setKind("bar"),
        onUndo: () => setKind("undone"),
        onDismiss: () => setKind("none"),
        onStep: () => setKind("bar"),
        onTick: (key, ticked) => choose(key, ticked ? "take" : "open"),
        onTickAll: (ticked) => choose(null, ticked ? "take" : "open"),
        onKeepLine: (key, kept) => choose(key, kept ? "keep" : "open"),
        onOwnValue: (key, text) => {
          choose(key, "edited", { own: text });
          return true;
        },
        onTake: () => setKind("done"),
        onKeep: () => setKind("done"),
      }}
    />
  );
}

const meta: Meta<typeof OverwriteBannerView> = {
  title: "OverwriteBanner/By keyboard",
  component: OverwriteBannerView,
  render: () => <Playable />,
};

export default meta;
type Story = StoryObj<typeof meta>;

/** j and k walk, x ticks, Enter takes over, u undoes; focus is never lost on the way. */
export const WholeReview: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole("button", { name: "Bekijk" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("button", { name: "Sluit" })).toHaveFocus();
    await userEvent.keyboard("jjjj");
    const shares = canvas.getByRole("checkbox", { name: "Aandelen van An Peeters overnemen" });
    await expect(shares).toHaveFocus();
    await userEvent.keyboard("x");
    await expect(shares).toBeChecked();
    await userEvent.keyboard("kx");
    await expect(canvas.getByRole("checkbox", { name: "Einde mandaat van Jan Peeters overnemen" })).not.toBeChecked();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByText("Overgenomen: 3 van 4", { selector: '[data-part="outcome-text"]' })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Ongedaan maken" })).toHaveFocus();
    await userEvent.keyboard("u");
    await expect(canvas.getByRole("button", { name: "Sluit" })).toHaveFocus();
  },
};

/** m keeps what the template has, e opens a field for a value of one's own; in that field, letters are letters. */
export const KeepAndEdit: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Bekijk" }));
    await userEvent.keyboard("jm");
    await expect(canvas.getByText("u houdt de uwe")).toBeVisible();
    await expect(canvas.getAllByRole("status").map((region) => region.textContent)).toContain("Adres: u houdt de uwe");
    await userEvent.keyboard("kkjjje");
    await expect(canvas.getByRole("textbox", { name: "Uw waarde voor Aandelen" })).toHaveFocus();
    await userEvent.keyboard("275 jmxu{Enter}");
    await expect(canvas.getByText("uw waarde: 275 jmxu")).toBeVisible();
    const line = canvas.getByRole("checkbox", { name: "Aandelen van An Peeters overnemen" });
    await expect(line).toHaveFocus();
    await expect(line).toBeChecked();
    await userEvent.keyboard("e{Escape}");
    await expect(line).toHaveFocus();
    await expect(canvas.getByRole("button", { name: "Neem 3 van 4 over" })).toBeVisible();
  },
};

/** A bar that goes lets its place close. */
export const Dismissed: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Houd de mijne" }));
    await userEvent.click(canvas.getByRole("button", { name: "Sluit" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-part="collapse"]')).toBeNull());
  },
};
