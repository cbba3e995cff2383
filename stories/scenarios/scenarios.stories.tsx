import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, waitFor, within } from "storybook/test";
import { currentMode } from "../testing/mode.ts";
import { ScenarioPlayer, type ScenarioPlayerProps } from "./scenario-player.tsx";
import { firstLink } from "./scenes/first-link.ts";
import { keyRefused } from "./scenes/key-refused.ts";
import { nightlyChange } from "./scenes/nightly-change.ts";
import { offline } from "./scenes/offline.ts";
import { stalled } from "./scenes/stalled.ts";
import { staleReview } from "./scenes/stale-review.ts";
import { compareTrace } from "./trace-hook.ts";
import firstLinkTrace from "./traces/first-link.txt?raw";
import keyRefusedTrace from "./traces/key-refused.txt?raw";
import nightlyChangeTrace from "./traces/nightly-change.txt?raw";
import offlineTrace from "./traces/offline.txt?raw";
import stalledTrace from "./traces/stalled.txt?raw";
import staleReviewTrace from "./traces/stale-review.txt?raw";

const meta: Meta<typeof ScenarioPlayer> = {
  title: "Scenarios",
  component: ScenarioPlayer,
  tags: ["!autodocs"],
  decorators: [
    (Story) => (
      <div className="player-frame">
        <Story />
      </div>
    ),
  ],
};

export default meta;
type Story = StoryObj<typeof meta>;

/** Played to its end, the client does and the widgets show what the kept trace says. */
function played({ scenario, trace }: ScenarioPlayerProps): Story {
  return {
    args: { scenario, trace },
    play: async ({ canvasElement }) => {
      // What happens is the same in every mode; the others see the beginning.
      if (currentMode() !== "light" || import.meta.env.MODE !== "test") return;
      const last = scenario.moments.length;
      const moments = canvasElement.querySelectorAll<HTMLElement>(".player-moments button");
      moments[last]?.click();
      // The recording grows with each moment; a scene that can't go on says so.
      await waitFor(
        () => expect(canvasElement.querySelector(`[data-position="${last}"], [role=alert]`)).toBeInTheDocument(),
        { timeout: 20_000 },
      );
      await expect(canvasElement.querySelector("[role=alert]")?.textContent).toBeUndefined();
      await compareTrace(scenario.name, canvasElement.querySelector("[data-recorded]")?.textContent ?? "");
    },
  };
}

export const FirstLink: Story = played({ scenario: firstLink, trace: firstLinkTrace });
export const NightlyChange: Story = played({ scenario: nightlyChange, trace: nightlyChangeTrace });
export const KeyRefused: Story = played({ scenario: keyRefused, trace: keyRefusedTrace });
export const Stalled: Story = played({ scenario: stalled, trace: stalledTrace });
export const Offline: Story = played({ scenario: offline, trace: offlineTrace });
export const StaleReview: Story = played({ scenario: staleReview, trace: staleReviewTrace });

/** Step and back, the slider, the keys, and playing by itself. */
export const Controls: Story = {
  args: { scenario: offline, trace: offlineTrace },
  play: async ({ canvasElement, userEvent }) => {
    if (currentMode() !== "light") return;
    const player = within(canvasElement.querySelector<HTMLElement>(".player-controls") ?? canvasElement);
    const stands = (at: number): Promise<void> =>
      waitFor(() => expect(canvasElement.querySelector(`[data-position="${at}"]`)).toBeInTheDocument(), {
        timeout: 10_000,
      });
    // The last moment stands a while before it has settled.
    const ended = (): Promise<HTMLElement> => player.findByRole("button", { name: "Play again" }, { timeout: 10_000 });
    await userEvent.click(player.getByRole("button", { name: "Step" }));
    await stands(1);
    await expect(canvasElement.querySelector("[data-part=sync-arrows]")).toHaveAttribute("data-state", "running");
    // What happens on the stage leaves the focus where it is.
    await expect(player.getByRole("button", { name: "Step" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await stands(2);
    await expect(canvasElement.querySelector("[data-part=sync-tab]")).toHaveAttribute("data-state", "offline");
    await userEvent.click(player.getByRole("button", { name: "Back" }));
    await stands(1);
    await fireEvent.change(player.getByRole("slider"), { target: { value: "4" } });
    await stands(4);
    await userEvent.click(await ended());
    await stands(0);
    await userEvent.selectOptions(player.getByRole("combobox", { name: "Speed" }), "16");
    await stands(4);
    await expect(await ended()).toBeVisible();
  },
};
