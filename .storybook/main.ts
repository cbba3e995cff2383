import type { StorybookConfig } from "@storybook/react-vite";
import { msw } from "msw/vite";
import { defaultClientConditions, mergeConfig } from "vite";

/** Under test the pages are not looked for: what tests look for has to be stories, and stories draw the pages. */
const pages = process.env["VITEST"] === undefined ? ["../stories/**/*.mdx"] : [];

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: [...pages, "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: "react-docgen" },
  // Stories show what is in the sources, without a build in between.
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ["@adminsync/source", ...defaultClientConditions] },
      // Serves the script by which a story's requests are answered in the browser.
      plugins: [msw({ mode: "worker-only" })],
    }),
};

export default config;
