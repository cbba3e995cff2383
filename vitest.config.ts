import { defineConfig } from "vitest/config";
import { storyProjects } from "./vitest.browser.ts";

const source = {
  resolve: { conditions: ["@adminsync/source", "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: ["@adminsync/source", "module", "node"] } },
};
const left = ["**/node_modules/**", "**/dist/**"];
/** Finds a PostgreSQL, or installs one, once for the whole run. */
const globalSetup = ["packages/server/src/database/testing/postgres-global-setup.ts"];

/** Only where it is asked for: looking for a browser may install one. */
const stories = process.env["ADMINSYNC_BROWSER"] === "1" ? await storyProjects() : [];

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      ...stories.map((project) => ({ ...project, resolve: source.resolve })),
      {
        ...source,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "test/house/**/*.test.ts",
            "scripts/**/*.test.ts",
            "examples/host-app/{src,web}/**/*.test.ts",
          ],
          exclude: [...left, "packages/server/src/**"],
        },
      },
      {
        ...source,
        test: {
          name: "server",
          environment: "node",
          include: ["packages/server/src/**/*.test.ts", "test/journey/**/*.test.ts"],
          exclude: left,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: "browser-journey",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          exclude: left,
          globalSetup: ["test/browser/setup/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        ...source,
        test: {
          name: "crash",
          environment: "node",
          include: ["test/crash/**/*.test.ts"],
          exclude: left,
          globalSetup,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
