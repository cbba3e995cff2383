import { join } from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/test/find-chromium.ts";
import { PICTURES, whyNotCompared } from "./scripts/test/pictures.ts";

/** Found when the bundler is told beforehand; a dependency that it meets halfway would reload the page under a test. */
const DEPENDENCIES = [
  "react",
  "react-dom",
  "react-dom/client",
  "react/jsx-runtime",
  "react/jsx-dev-runtime",
  "@storybook/react-vite",
  "@storybook/addon-a11y/preview",
  "@storybook/addon-docs/blocks",
  "storybook/internal/core-events",
  "storybook/internal/csf",
  "msw",
  "msw/browser",
  "@adminsync/core > eventsource-parser",
  "@adminsync/react > @radix-ui/react-dialog",
  "@adminsync/react > @radix-ui/react-popover",
];

type ContextOptions = NonNullable<NonNullable<Parameters<typeof playwright>[0]>["contextOptions"]>;

/** What the browser is started with. Storybook turns its page round where the browser speaks Arabic. */
const MODES: readonly (readonly [name: string, options: ContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced-colors", { forcedColors: "active" }],
  ["rtl", { colorScheme: "light", locale: "ar" }],
];

/**
 * Every story as a test in Chromium, in each of four modes: light, dark, forced colours, right to left. One page serves all stories of a mode: that
 * halves the time.
 */
export async function storyProjects(): Promise<readonly TestProjectInlineConfiguration[]> {
  const executablePath = await findChromium();
  const taking = process.env["ADMINSYNC_PICTURES"] === "take";
  const chromium = (contextOptions: ContextOptions): ReturnType<typeof playwright> =>
    playwright({ launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] }, contextOptions });
  return [
    {
      // With the pages of documentation, which stories render too.
      plugins: [storybookTest({ configDir: ".storybook", disableAddonDocs: false })],
      optimizeDeps: { include: DEPENDENCIES },
      test: {
        name: "stories",
        isolate: false,
        setupFiles: [".storybook/vitest.setup.ts"],
        env: { ADMINSYNC_PICTURES: taking ? "take" : whyNotCompared(executablePath) === null ? "compare" : "skip" },
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          expect: {
            toMatchScreenshot: {
              comparatorName: "pixelmatch",
              comparatorOptions: { allowedMismatchedPixelRatio: 0.001 },
              resolveScreenshotPath: ({ arg, ext }) => join(PICTURES, `${arg}${ext}`),
            },
          },
          viewport: { width: 1400, height: 900 },
          provider: chromium({}),
          instances: MODES.map(([name, options]) => ({ browser: "chromium", name, provider: chromium(options) })),
        },
      },
    },
  ];
}
