import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { storyProjects } from "./vitest.browser.ts";

const source = {
  resolve: { conditions: ["@adminsync/source", "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: ["@adminsync/source", "module", "node"] } },
};
const left = ["**/node_modules/**", "**/dist/**"];
/** React 18 and what drives it, in the place of the workspace's own; `test/react-18` holds them. */
const react18 = ["react", "react-dom", "@testing-library/react"].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: resolve("test/react-18/node_modules", name),
}));
/** What imports React itself, and so has to be read through the alias. */
const importsReact = [
  /@radix-ui/,
  /react-remove-scroll/,
  /use-sidecar/,
  /react-style-singleton/,
  /use-callback-ref/,
  /aria-hidden/,
  /@floating-ui/,
  /zustand/,
  /@testing-library/,
];

/** Finds a PostgreSQL, or installs one, once for the whole run. */
const globalSetup = ["packages/server/src/database/testing/postgres-global-setup.ts"];

/** Only where it is asked for: looking for a browser may install one. */
const stories = process.env["ADMINSYNC_BROWSER"] === "1" ? await storyProjects() : [];

export default defineConfig({
  test: {
    reporters: ["default"],
    // Vitest would leave a core to itself, which on a machine of two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      ...stories.map((project) => ({ ...project, resolve: source.resolve })),
      {
        ...source,
        test: {
          name: "unit",
          environment: "node",
          testTimeout: 30_000,
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
          // Servers start and databases open; a machine that does other things beside takes its time.
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
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
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Of a package that has both, the ES module: its CommonJS would bring the workspace's React along.
        resolve: { ...source.resolve, alias: react18, mainFields: ["module", "main"] },
        ssr: { resolve: { ...source.ssr.resolve, mainFields: ["module", "main"] } },
        test: {
          name: "react-18",
          environment: "node",
          env: { ADMINSYNC_REACT: "18" },
          include: ["packages/react/src/**/*.test.tsx"],
          exclude: left,
          server: { deps: { inline: importsReact } },
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: "embedded",
          environment: "node",
          include: ["test/embedded/**/*.test.ts"],
          exclude: left,
          globalSetup: ["test/embedded/setup/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...source,
        test: {
          // Not of `npm test`: `npm run test:next` builds the app first.
          name: "next",
          environment: "node",
          include: ["test/next/**/*.test.ts"],
          exclude: left,
          testTimeout: 60_000,
          hookTimeout: 180_000,
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
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
