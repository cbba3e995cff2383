import { OverwriteBannerView, type OverwriteState } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ReactElement } from "react";
import { expect, waitFor } from "storybook/test";
import { GROUPS, SUMMARY } from "../testing/bakery.data.ts";

/** A whole review held in a few lines of state, as a host's container would feed it. */
function Playable(): ReactElement {
  const [groups, setGroups] = useState(GROUPS);
  const [kind, setKind] = useState<OverwriteState["kind"]>("bar");
  const mark = (asked: string | null, ticked: boolean): void =>
    setGroups(
      groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => (asked === null || row.key === asked ? { ...row, ticked } : row)),
      })),
    );
  const rows = groups.flatMap((group) => group.rows);
  const outcome = { taken: rows.filter((row) => row.ticked).length, total: rows.length };
  const open = { summary: SUMMARY, applying: false, problem: null };
  const states: Readonly<Record<OverwriteState["kind"], OverwriteState>> = {
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
        onTick: mark,
        onTickAll: (ticked) => mark(null, ticked),
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

/** A bar that goes lets its place close. */
export const Dismissed: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Houd de mijne" }));
    await userEvent.click(canvas.getByRole("button", { name: "Sluit" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-part="collapse"]')).toBeNull());
  },
};
