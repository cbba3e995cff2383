import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentType, ReactElement } from "react";
import { expect, waitFor } from "storybook/test";
import BulkLink from "../bulk-link/bulk-link.mdx";
import ConnectionsPanel from "../connections-panel/connections-panel.mdx";
import FieldSource from "../overwrite-banner/field-source.mdx";
import OverwriteBanner from "../overwrite-banner/overwrite-banner.mdx";
import ReferencePicker from "../reference-picker/reference-picker.mdx";
import SyncArrows from "../sync-arrows/sync-arrows.mdx";
import SyncTab from "../sync-tab/sync-tab.mdx";
import { currentMode } from "../testing/mode.ts";
import Journey from "./journey.mdx";
import { KEYS } from "./keys.data.ts";
import { KeyBench } from "./key-bench.tsx";
import Start from "./start.mdx";

const meta: Meta = {
  title: "Pages",
  tags: ["!autodocs", "!dev"],
  // Pages of documentation on paper that is always light. The widgets on them are measured one by one elsewhere.
  parameters: { layoutFaults: "pages", a11y: { test: "off" } },
};

export default meta;
type Story = StoryObj;

/** A page draws all that it names, and fits where it is narrow. Once is enough: what is on it is looked at in every mode elsewhere. */
function page(Page: ComponentType): Story {
  const Once = (): ReactElement | null => (currentMode() === "light" ? <Page /> : null);
  return {
    render: () => <Once />,
    play: async ({ canvasElement }) => {
      if (currentMode() !== "light") return;
      const missing = "[data-shown]:not([data-ready]), [data-frame='on its way'], [data-missing]";
      await waitFor(
        () =>
          expect(
            [...canvasElement.querySelectorAll(missing)].map(
              (element) => element.getAttribute("data-missing") ?? element.outerHTML.slice(0, 120),
            ),
          ).toEqual([]),
        { timeout: 12_000 },
      );
      await expect([...canvasElement.querySelectorAll(".tokens ul:empty")]).toEqual([]);
      await expect([...canvasElement.querySelectorAll("[role=alert][data-fault]")]).toEqual([]);
    },
  };
}

export const StartPage: Story = page(Start);
export const JourneyPage: Story = page(Journey);
export const SyncTabPage: Story = page(SyncTab);
export const SyncArrowsPage: Story = page(SyncArrows);
export const ReferencePickerPage: Story = page(ReferencePicker);
export const OverwriteBannerPage: Story = page(OverwriteBanner);
export const FieldSourcePage: Story = page(FieldSource);
export const ConnectionsPanelPage: Story = page(ConnectionsPanel);
export const BulkLinkPage: Story = page(BulkLink);

const nth = (selector: string): HTMLElement | null => {
  const [css = "", at = "0"] = selector.split(" >> ");
  return document.querySelectorAll<HTMLElement>(css)[Number(at)] ?? null;
};

/** Every row of the keyboard maps does what the page says. */
export const KeysDoWhatTheySay: Story = {
  render: () => <KeyBench rows={Object.values(KEYS).flat()} />,
  play: async ({ canvas, userEvent }) => {
    if (currentMode() !== "light") return;
    for (const { keys, where, trial } of Object.values(KEYS).flat()) {
      await waitFor(() => expect(nth(trial.from)).toBeVisible(), { timeout: 10_000 });
      nth(trial.from)?.focus();
      await userEvent.keyboard(trial.press);
      const { ends } = trial;
      const told = `${keys.join(", ")} ${where}`;
      await waitFor(() => {
        if ("focus" in ends) return expect(document.activeElement, told).toBe(nth(ends.focus));
        if ("seen" in ends) return expect(nth(ends.seen), told).toBeVisible();
        return expect(nth(ends.gone), told).toBeNull();
      });
      canvas.getByText("Next row").click();
    }
  },
};
