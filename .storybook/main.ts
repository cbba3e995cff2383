import type { StorybookConfig } from "@storybook/react-vite";
import { msw } from "msw/vite";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
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
