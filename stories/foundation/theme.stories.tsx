import { composeStories, type Meta, type StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import * as banner from "../overwrite-banner/overwrite-banner.stories.tsx";
import * as form from "../sync-tab/link-form.stories.tsx";
import * as tab from "../sync-tab/sync-tab.stories.tsx";
import { PRESETS } from "./presets.data.ts";
import { contrasts } from "./theme-css.ts";
import { ThemePage } from "./theme-page.tsx";

const { Review, Done } = composeStories(banner, {});
const { Filled } = composeStories(form, {});
const { ServerDoesNotAnswer } = composeStories(tab, {});

const meta: Meta<typeof ThemePage> = {
  title: "Foundation/Theme",
  component: ThemePage,
  args: {
    children: (
      <>
        <Review />
        <Filled />
        <ServerDoesNotAnswer />
        <Done />
      </>
    ),
  },
  // The page around the widgets is a tool, not a product; the widgets on it are measured one by one elsewhere.
  parameters: { layoutFaults: "a tool", a11y: { test: "off" } },
};

export default meta;

/** Presets and colours that change every widget at once. */
export const Change: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    for (const preset of PRESETS) {
      await userEvent.click(canvas.getByRole("button", { name: preset.name }));
      await expect(contrasts(preset).filter(({ contrast, least }) => contrast < least)).toEqual([]);
      const bar = canvasElement.querySelector('[data-part="bar-line"]');
      await expect(bar).toBeInTheDocument();
    }
    await expect(canvas.getByRole("region", { name: "CSS" })).toHaveTextContent("--as-accent: #e3b862");
  },
};
